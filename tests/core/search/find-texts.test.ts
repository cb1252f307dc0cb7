import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTexts } from '../../../utils/core/search/find-texts';
import { foldWords } from '../../../utils/core/search/fold-words';
import { meansWord, type Phrase, parseQuery } from '../../../utils/core/search/parse-query';
import { WordPlaces } from '../../../utils/core/search/word-places';
import { writeWordIndex } from '../../../utils/core/search/write-word-index';

const TEXTS = [
  'We use your content to train our AI models.',
  'You keep the rights to your content.',
  'AI may be wrong. Training takes time.',
  '当社は個人情報を広告に使用します。',
  'Das Löschen Ihrer Daten dauert 30 Tage.',
  'We may train staff about',
  'your content.',
];

const indexOf = (texts: readonly string[]) =>
  new WordPlaces(writeWordIndex(texts.map((text, at) => ({ number: 3 * at + 2, text, lines: at % 2 ? [0, 3] : [] }))));

const find = (typed: string): number[] =>
  findTexts(indexOf(TEXTS), parseQuery(typed)).map(({ number }) => (number - 2) / 3);

describe('findTexts', () => {
  it.each([
    ['ai training', [2]],
    ['ai train', [0, 2]],
    ['your content', [0, 1, 6]],
    ['"your content to"', [0]],
    ['"content your"', []],
    ['"staff about your"', []],
    ['個人情報', [3]],
    ['"個人" 広告', [3]],
    ['人個', []],
    ['losche tage', [4]],
    ['tage', [4]],
    ['nothing', []],
    ['', []],
  ])('%s', (typed, found) => expect(find(typed)).toEqual(found));

  it('keeps each text’s number and the lines that it stands in', () => {
    expect(indexOf(TEXTS).texts.map(({ number, lines }) => [number, lines.length])).toEqual(
      TEXTS.map((_, at) => [3 * at + 2, at % 2 ? 2 : 0]),
    );
  });

  it('finds what looking at every text finds', () => {
    const word = fc.stringMatching(/^[abcé個人]{1,5}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 12 }), { maxLength: 40 }),
        word,
        fc.boolean(),
        (lists, one, isQuoted) => {
          const texts = lists.map((words) => words.join(' '));
          const query = parseQuery(isQuoted ? `"${one}"` : one);
          const expected = texts.flatMap((text, at) => (holds(text, query.phrases[0] ?? []) ? [at] : []));
          const found = findTexts(indexOf(texts), query).map(({ number }) => (number - 2) / 3);
          expect(found).toEqual(expected);
        },
      ),
    );
  });
});

const holds = (text: string, phrase: Phrase): boolean => {
  const words = foldWords(text);
  return words.some((_, at) => phrase.every((wanted, next) => meansWord(wanted, words[at + next] ?? '')));
};
