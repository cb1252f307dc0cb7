// @vitest-environment node
import { expect, it } from 'vitest';
import { looksLikeTerms } from '../../../utils/core/extract/looks-like-terms';
import { findDocumentNotices } from '../../../utils/core/extract/notices/find-document-notices';
import { findSiteNotices } from '../../../utils/core/extract/notices/find-site-notices';
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
  expect(findSiteNotices(page)).toEqual([
    { kind: 'upcoming', iso: '2025-03-03', quote: "We're updating our Terms of Service." },
    { kind: 'recent', quote: 'Wir haben unsere Nutzungsbedingungen geändert.' },
  ]);
});

it('tells a page that looks like terms from one that only names them', () => {
  expect(looksLikeTerms(pageOf(`<title>Privacy Policy</title><h1>Privacy Policy</h1>${PROSE.repeat(5)}`))).toBe(true);
  expect(looksLikeTerms(pageOf('<title>Privacy Policy</title><p>Soon.</p>'))).toBe(false);
  expect(looksLikeTerms(pageOf(`<title>Boats</title><h1>Boats</h1>${PROSE.repeat(5)}`))).toBe(false);
});
