import { describe, expect, it } from 'vitest';
import { findWords, foldWords } from '../../../utils/core/search/fold-words';

describe('foldWords', () => {
  it.each([
    ['Your Content, and OURS.', ['your', 'content', 'and', 'ours']],
    ['Über Straßen größer als Łódź', ['uber', 'strassen', 'grosser', 'als', 'lodz']],
    ['n\u00ad\u00e9ce\u00adssaire', ['necessaire']],
    ['ΣΊΣΥΦΟΣ σίσυφος', ['σισυφοσ', 'σισυφοσ']],
    ['ещё йод', ['еще', 'иод']],
    ['don’t e-mail us…', ['don', 't', 'e', 'mail', 'us']],
    ['個人情報', ['個', '人', '情', '報']],
    ['개인정보를 수집', ['개인정보를', '수집']],
    ['ＡＩ training', ['ai', 'training']],
    ['مُحَمَّد', ['محمد']],
    ['§ 18 — “AI”', ['18', 'ai']],
    ['', []],
  ])('%s', (text, words) => {
    expect(foldWords(text)).toEqual(words);
    expect(findWords(text).map(({ word }) => word)).toEqual(words);
  });

  it('knows where each word stands in the text as it was given', () => {
    const text = 'Für die\u00ad Größe: 個人.';
    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Für',
      'die\u00ad',
      'Größe',
      '個',
      '人',
    ]);
  });

  it('cuts what no one types, and takes linear time over it', () => {
    expect(foldWords(`a${'b'.repeat(100_000)} c`)).toEqual([`a${'b'.repeat(39)}`, 'c']);
    expect(foldWords(`é${'\u0301'.repeat(100_000)} c`)).toEqual(['e', 'c']);
  });
});
