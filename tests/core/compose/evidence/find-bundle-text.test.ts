import { describe, expect, it } from 'vitest';
import {
  BUNDLE_CLOSING,
  BUNDLE_OPENING,
  findBundleText,
} from '../../../../utils/core/evidence/bundle/find-bundle-text';
import { writeBundle } from '../../../../utils/core/evidence/bundle/write-bundle';
import { makeTestBundle } from './make-test-bundle';

const pageWith = (...texts: string[]): string =>
  `\n<!DOCTYPE html><html><body>${texts.map((text) => `${BUNDLE_OPENING}${text}${BUNDLE_CLOSING}`).join('')}</body></html>`;

describe('findBundleText', () => {
  it('takes a file as it is, and the one bundle of a page byte for byte', async () => {
    const bundle = await makeTestBundle();
    const text = writeBundle({ ...bundle, service: { id: 'pond', name: '</script><script>alert(1)</script>' } });
    expect(findBundleText(text)).toBe(text);
    expect(findBundleText(pageWith(text))).toBe(text);
  });

  it('takes none of a page with no bundle, several, or one that is cut', () => {
    for (const page of [
      pageWith(),
      pageWith('{}', '{}'),
      `<p>${BUNDLE_OPENING}{"a":`,
      `<p>${BUNDLE_OPENING}{<b></script>`,
      '<',
    ])
      expect(findBundleText(page)).toBeUndefined();
  });
});
