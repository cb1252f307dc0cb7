import { describe, expect, it } from 'vitest';
import { viewerAddressOf } from '../../../../utils/core/share/link/viewer-address';

describe('the address of a viewer', () => {
  it.each([
    ['https://viewer.example', 'https://viewer.example/'],
    [' viewer.example/see/ ', 'https://viewer.example/see/'],
    ['https://viewer.example:8443/a/index.html?b=c#d', 'https://viewer.example:8443/a/index.html'],
  ])('%j is %s', (typed, address) => expect(viewerAddressOf(typed)).toBe(address));

  it.each([
    ...['', 'http://viewer.example', 'javascript:alert(1)', 'data:text/html,x', 'https://a:b@viewer.example', 'viewer'],
    ...['https://viewer .example', `https://viewer.example/${'x'.repeat(500)}`, 'ftp://viewer.example', '//'],
  ])('%j is none', (typed) => expect(viewerAddressOf(typed)).toBeUndefined());
});
