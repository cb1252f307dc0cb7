// @vitest-environment node
import { expect, it } from 'vitest';
import { findDocumentNotices } from '../../../utils/core/extract/notices/find-document-notices';

it('finds what a document announces at its top', () => {
  const notices = findDocumentNotices([
    { kind: 'heading', level: 1, text: 'Terms' },
    { kind: 'paragraph', text: 'We have updated our terms. The new terms will take effect on June 1, 2025.' },
    { kind: 'paragraph', text: 'We may change these terms; changes to our terms are posted here.' },
  ]);
  expect(notices).toEqual([
    { kind: 'recent', quote: 'We have updated our terms.', block: 1 },
    { kind: 'upcoming', iso: '2025-06-01', quote: 'The new terms will take effect on June 1, 2025.', block: 1 },
  ]);
});
