import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../../utils/core/diff/words/char-class';
import { createLexicon } from '../../../../utils/core/diff/words/lexicon';
import { splitWords } from '../../../../utils/core/diff/words/split-words';
import { tokenise } from '../../../../utils/core/text/tokenise';

const piecesOf = (text: string) => {
  const { cuts } = splitWords(text, createLexicon());
  return cuts.slice(0, -1).map((cut, n) => text.slice(cut, cuts[n + 1]));
};

describe('splitWords', () => {
  it('leaves opening marks to the word behind them and closing marks to the one before', () => {
    expect(piecesOf('We (and you) agree: “yes”.')).toEqual(['We ', '(and ', 'you) ', 'agree: ', '“yes”.']);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(piecesOf(text).join('')).toBe(text);
      }),
    );
  });

  it('counts words as the rest of the product does, but for signs', () => {
    const texts = [
      'Don’t share your e-mail, 3.2 times!',
      '您的内容 belongs to you',
      'naïve ﬁne Ⅷ',
      'co\u00adoperate',
      'ไทย ok',
      'Brand™ name',
    ];
    for (const text of texts) expect(splitWords(text, createLexicon()).ids).toHaveLength(tokenise(text).length);
  });

  it('gives one number to what reads the same', () => {
    const lexicon = createLexicon();
    const [one, two] = ['Content', 'CON\u00adTENT'].map((text) => splitWords(text, lexicon).ids);
    expect(one).toEqual(two);
  });

  it('reads words letter by letter as it would fold them whole', () => {
    const lexicon = createLexicon();
    const numberOf = new Map<string, number>();
    const letters = [...'aAéÉßſK²ªΣσςİıǅжЖ한가각ｶﾞ％€条กा'].map((char) => fc.constant(char));
    const word = fc.string({ unit: fc.oneof(...letters, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) });
    fc.assert(
      fc.property(word, (text) => {
        const { ids, cuts } = splitWords(text, lexicon);
        const isOneWord = ids.length === 1 && foldWord(text).length > 0 && /^[\p{L}\p{N}\p{M}\p{Sc}%]+$/u.test(text);
        if (!isOneWord) return;
        const known = numberOf.get(foldWord(text)) ?? ids[0];
        expect(cuts).toEqual([0, text.length]);
        expect(known).toBe(ids[0]);
        numberOf.set(foldWord(text), ids[0] ?? -1);
        expect(new Set(numberOf.values()).size).toBe(numberOf.size);
      }),
      { numRuns: 3000 },
    );
  });

  it('begins a sentence after a full stop, not after e.g. or in a number', () => {
    const { sentences, ids } = splitWords(
      'We share facts, e.g. names. You pay 3.50 a month! 我们分享。您付款。',
      createLexicon(),
    );
    expect(sentences).toEqual([0, 6, 12, 16]);
    expect(ids).toHaveLength(19);
  });
});
