import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../utils/core/search/parse-query';
import { markText, pickPassage } from '../../../utils/core/search/pick-passage';

const TEXT =
  'We keep what you post. Our AI reads it to learn. You may object at any time. Training of models goes on meanwhile.';
const pick = (typed: string, text = TEXT) => {
  const { text: shown, marks, sentences } = pickPassage(text, parseQuery(typed));
  return { shown, marked: marks.map(([start, end]) => shown.slice(start, end)), sentences };
};

describe('pickPassage', () => {
  it('shows the sentence that has it, marked', () => {
    expect(pick('object')).toMatchObject({ shown: 'You may object at any time.', marked: ['object'] });
    expect(pick('"you post"')).toMatchObject({ shown: 'We keep what you post.', marked: ['you post'] });
    expect(pick('learn ai')).toMatchObject({ shown: 'Our AI reads it to learn.', marked: ['AI', 'learn'] });
  });

  it('adds the sentence that has the rest', () => {
    expect(pick('ai train')).toMatchObject({
      shown: 'Our AI reads it to learn. … Training of models goes on meanwhile.',
      marked: ['AI', 'Training'],
      sentences: ['Our AI reads it to learn.', 'Training of models goes on meanwhile.'],
    });
    expect(pick('post ai').shown).toBe('We keep what you post. Our AI reads it to learn.');
  });

  it('marks accents, signs and soft hyphens where they stand', () => {
    expect(pick('losch', 'Sie k\u00f6nnen alles L\u00f6\u00adschen.').marked).toEqual(['L\u00f6\u00adschen']);
    expect(pick('個人', '当社は個人情報を使用します。').marked).toEqual(['個人']);
  });

  it('shows a phrase that goes across a full stop', () => {
    expect(pick('"post our ai"').marked).toEqual(['post. Our AI']);
  });

  it('cuts a long sentence around what was found', () => {
    const long = `${'many words before it '.repeat(60)}a leopard comes ${'and many after it '.repeat(60)}.`;
    const { shown, marked } = pick('leopard', long);
    expect(shown.length).toBeLessThan(430);
    expect(marked).toEqual(['leopard']);
    expect(shown).toMatch(/^… \S.*leopard.* …$/);
    const unspaced = `${'個'.repeat(900)}豹${'人'.repeat(900)}`;
    expect(pick('豹', unspaced).marked).toEqual(['豹']);
  });

  it('marks all of a whole text', () => {
    expect(markText(TEXT, parseQuery('you'))).toHaveLength(2);
    expect(markText(TEXT, parseQuery(''))).toEqual([]);
  });
});
