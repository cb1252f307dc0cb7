// @vitest-environment node
import { expect, it } from 'vitest';
import { findDocumentNotices } from '../../../utils/core/extract/notices/find-document-notices';
import { findNoticeTexts } from '../../../utils/core/extract/notices/find-notice-texts';
import { readSiteNotices } from '../../../utils/core/extract/notices/read-site-notices';
import { findPageNames } from '../../../utils/core/extract/page/find-page-names';
import { PROSE, pageOf } from './read-page';

it('finds what a document announces at its top', () => {
  const notices = findDocumentNotices([
    { kind: 'heading', level: 1, text: 'Terms' },
    { kind: 'paragraph', text: 'We have updated our terms. The new terms will take effect on June 1, 2025.' },
    { kind: 'paragraph', text: 'We may change these terms; changes to our terms are posted here.' },
  ]);
  expect(notices).toEqual([
    { kind: 'recent', quote: 'We have updated our terms.' },
    { kind: 'upcoming', iso: '2025-06-01', quote: 'The new terms will take effect on June 1, 2025.' },
  ]);
});

it('finds a banner that announces new terms, in any language, and no cookie layer', () => {
  const page = pageOf(
    `<div class="top-banner">We're updating our Terms of Service. They apply from March 3, 2025. <a href="/terms">Read more</a></div>
     <div role="alert">Wir haben unsere Nutzungsbedingungen geändert.</div>
     <div role="dialog">We use cookies. Our cookie policy says which. <button>OK</button></div><main>${PROSE}</main>`,
  );
  expect(readSiteNotices(findNoticeTexts(page))).toEqual([
    { kind: 'upcoming', iso: '2025-03-03', quote: "We're updating our Terms of Service." },
    { kind: 'recent', quote: 'Wir haben unsere Nutzungsbedingungen geändert.' },
  ]);
});

it('leaves layers that hold a whole page, and reads no script of a banner', () => {
  const page = pageOf(
    `<div class="modal-root"><div class="alert-bar">New terms apply soon.<script>terms()</script></div>${PROSE.repeat(5)}</div>`,
  );
  expect(findNoticeTexts(page)).toEqual(['New terms apply soon.']);
});

it('names a page that has text enough to be terms', () => {
  const long = PROSE.repeat(5);
  expect(findPageNames(pageOf(`<title>Harbour</title><h1>Privacy\n <b>Policy</b></h1>${long}`))).toEqual([
    'Harbour',
    'Privacy Policy',
  ]);
  expect(findPageNames(pageOf(`<title>Harbour</title><div>${long}</div>`))).toEqual(['Harbour']);
  expect(findPageNames(pageOf('<title>Privacy Policy</title><p>Soon.</p>'))).toEqual([]);
  expect(findPageNames(pageOf(`<title>Privacy Policy</title><script>${long}</script>`))).toEqual([]);
});
