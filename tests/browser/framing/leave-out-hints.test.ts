// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { leaveOutHints } from '../../../utils/browser/framing/leave-out-hints';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const head = (links: string): string => `<!doctype html><html><head>${links}</head><body><p>Terms</p></body></html>`;

it.each([
  '<link rel="preconnect" href="https://third.example">',
  "<LINK href='https://third.example' REL='dns-prefetch preconnect' crossorigin>",
  '<link rel=dns-prefetch href=//third.example />',
  '<link title="a > b" rel="prerender" href="https://third.example">',
  '<link\n  rel="preconnect"\n  href="https://third.example"\n>',
])('leaves out %s', (link) => {
  expect(leaveOutHints(head(`${link}<title>T</title>`), parse)).toBe(head('<title>T</title>'));
});

it('leaves everything else as it was sent', () => {
  const page = head('<link rel="stylesheet" href="/a.css"><script>const rel = "preconnect";</script>');
  expect(leaveOutHints(page, parse)).toBe(page);
});

it('gives up on a page that hides one', () => {
  expect(leaveOutHints(head('<link rel="pre&#99;onnect" href="https://third.example">'), parse)).toBeUndefined();
});
