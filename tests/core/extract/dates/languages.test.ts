// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../utils/core/extract/dates/find-dates';
import { findDocumentNotices } from '../../../../utils/core/extract/notices/find-document-notices';
import { readSiteNotices } from '../../../../utils/core/extract/notices/read-site-notices';
import type { Block } from '../../../../utils/core/model/terms';
import { LINES } from './spoken-lines';

const paragraph = (text: string): Block[] => [{ kind: 'paragraph', text }];

describe.each(Object.entries(LINES))('%s', (key, { dates, notices, clauses }) => {
  const lang = key.replace(/-.*/, '');
  it.each(dates)('%s', (line, kind, iso) => {
    expect(findDates(paragraph(line), lang)).toMatchObject([{ kind, iso, block: 0 }]);
  });
  it.each(notices)('%s', (sentence, kind) => {
    expect(findDocumentNotices(paragraph(sentence), lang)).toMatchObject([{ kind, quote: sentence, block: 0 }]);
  });
  it.each(clauses)('%s', (clause) => {
    expect(findDocumentNotices(paragraph(clause), lang)).toEqual([]);
    expect(readSiteNotices([clause])).toEqual([]);
  });
});
