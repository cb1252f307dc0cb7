import { splitSentences } from '../text/split-sentences';
import { findWords } from './fold-words';
import { meansWord, type Phrase, type Query } from './parse-query';

/** What of a text is shown: the sentences that were asked for. */
export interface Passage {
  text: string;
  /** What was found in it, by offsets. */
  marks: [number, number][];
  /** The sentences as they stand in the text. */
  sentences: string[];
}

/** More says nothing at a glance. */
const LONGEST = 420;
const BEFORE_MARK = 140;
const GAP = ' … ';

/** The sentence with most of what was asked for; with the next one that has the rest, where one alone has not. */
export function pickPassage(text: string, query: Query, lang?: string): Passage {
  const sentences = splitSentences(text, lang).map((sentence) => ({ sentence, found: findMarks(sentence, query) }));
  const missing = new Set(query.phrases.keys());
  const chosen = new Set<number>();
  while (missing.size > 0 && chosen.size < 2) {
    const next = bestOf(sentences, missing, chosen);
    if (next === undefined) break;
    chosen.add(next);
    for (const { phrase } of sentences[next]?.found ?? []) missing.delete(phrase);
  }
  // A phrase that goes across a full stop stands in no sentence.
  if (chosen.size === 0) return shorten({ text, marks: markText(text, query), sentences: [text] });
  const ordered = [...chosen].sort((a, b) => a - b);
  return joinSentences(ordered.map((at) => ({ at, ...(sentences[at] ?? { sentence: '', found: [] }) })));
}

/** All that was asked for, in a whole text. */
export const markText = (text: string, query: Query): [number, number][] => marksOf(findMarks(text, query));

interface Mark {
  phrase: number;
  start: number;
  end: number;
}

function findMarks(text: string, { phrases }: Query): Mark[] {
  const words = findWords(text);
  return words.flatMap(({ start }, at) =>
    phrases.flatMap((phrase, index) => {
      if (!phrase.every((wanted, next) => meansWord(wanted, words[at + next]?.word ?? ''))) return [];
      return [{ phrase: index, start, end: endOf(words, at, phrase) }];
    }),
  );
}

const endOf = (words: readonly { end: number }[], at: number, phrase: Phrase): number =>
  words[at + phrase.length - 1]?.end ?? 0;

const marksOf = (marks: readonly Mark[]): [number, number][] => marks.map(({ start, end }) => [start, end]);

interface MarkedSentence {
  sentence: string;
  found: Mark[];
}

function bestOf(
  sentences: readonly MarkedSentence[],
  missing: ReadonlySet<number>,
  chosen: ReadonlySet<number>,
): number | undefined {
  let best: { at: number; count: number } | undefined;
  for (const [at, { found }] of sentences.entries()) {
    const count = new Set(found.flatMap(({ phrase }) => (missing.has(phrase) ? [phrase] : []))).size;
    if (count > (best?.count ?? 0) && !chosen.has(at)) best = { at, count };
  }
  return best?.at;
}

function joinSentences(parts: readonly (MarkedSentence & { at: number })[]): Passage {
  let text = '';
  const marks: [number, number][] = [];
  for (const [index, { sentence, found, at }] of parts.entries()) {
    const isNext = at === (parts[index - 1]?.at ?? at) + 1;
    if (index > 0) text += isNext ? ' ' : GAP;
    for (const { start, end } of found) marks.push([text.length + start, text.length + end]);
    text += sentence;
  }
  return shorten({ text, marks, sentences: parts.map(({ sentence }) => sentence) });
}

/** Around its first mark, cut between words. */
function shorten(passage: Passage): Passage {
  const { text, marks } = passage;
  if (text.length <= LONGEST) return passage;
  const first = marks[0]?.[0] ?? 0;
  const wanted = first > LONGEST - BEFORE_MARK ? first - BEFORE_MARK : 0;
  const space = wanted === 0 ? -1 : text.indexOf(' ', wanted);
  const from = space >= 0 && space < first ? space + 1 : wanted;
  const last = text.lastIndexOf(' ', from + LONGEST);
  const to = from + LONGEST >= text.length ? text.length : last > first ? last : from + LONGEST;
  const start = from > 0 ? '… ' : '';
  const move = start.length - from;
  return {
    ...passage,
    text: start + text.slice(from, to) + (to < text.length ? ' …' : ''),
    marks: marks.filter(([a, b]) => a >= from && b <= to).map(([a, b]) => [a + move, b + move]),
  };
}
