import { compareTerms } from '../../diff/compare-terms';
import type { WordMark } from '../../model/comparison';
import type { Quote } from '../../model/judgement';
import type { SharePoint } from '../../model/share';
import type { Terms } from '../../model/terms';

/** Where more than this of a text is new, the words that decided say more than those that changed. */
const MOST_CHANGED = 0.7;

/**
 * The quotes of a finding with the words marked that went and that came: as they are compared, or, where the two are no
 * wording of one another, those that the other one does not have. Where hardly a word is left, those that decided stay.
 */
export function markChange({
  before,
  after,
}: Pick<SharePoint, 'before' | 'after'>): Pick<SharePoint, 'before' | 'after'> {
  if (before === undefined || after === undefined) return { before, after };
  const [hunk, ...more] = compareTerms(asTerms(before), asTerms(after)).hunks;
  const words = more.length === 0 ? hunk?.words : undefined;
  const ways = [
    words && [marksOf(words, 'removed', before), marksOf(words, 'added', after)],
    [marksMissing(before, after), marksMissing(after, before)],
  ];
  for (const [old, now] of ways.filter((way) => way !== undefined))
    if (old && now && isMostlyKept(before, old) && isMostlyKept(after, now))
      return { before: { ...before, marks: old }, after: { ...after, marks: now } };
  return { before, after };
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
const wordsIn = ({ text }: Quote) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);

/** The words of a quote that the other one has nowhere. */
function marksMissing(quote: Quote, other: Quote): Quote['marks'] {
  const known = new Set(wordsIn(other).map(({ segment }) => segment.toLowerCase()));
  const marks: Quote['marks'] = [];
  for (const { segment, index } of wordsIn(quote)) {
    if (known.has(segment.toLowerCase())) continue;
    const last = marks.at(-1);
    if (last && quote.text.slice(last[1], index).trim() === '') last[1] = index + segment.length;
    else marks.push([index, index + segment.length]);
  }
  return marks;
}

const asTerms = ({ text }: Quote): Terms => ({ blocks: [{ kind: 'paragraph', text }], dates: [], notices: [] });

const isMostlyKept = ({ text }: Quote, marks: Quote['marks']): boolean =>
  marks.reduce((sum, [start, end]) => sum + end - start, 0) <= text.length * MOST_CHANGED;

/** Where the words of one side stand in its text, which may have other white space; undefined where they do not. */
function marksOf(words: readonly WordMark[], op: 'added' | 'removed', { text }: Quote): Quote['marks'] | undefined {
  const marks: Quote['marks'] = [];
  let at = 0;
  for (const word of words) {
    if (word.op !== op && word.op !== 'same') continue;
    for (const part of word.text.split(/\s+/).filter((one) => one !== '')) {
      const start = text.indexOf(part, at);
      if (start < 0 || text.slice(at, start).trim() !== '') return undefined;
      at = start + part.length;
      const last = marks.at(-1);
      if (word.op === 'same') continue;
      // Words that went together are struck through together.
      if (last && text.slice(last[1], start).trim() === '') last[1] = at;
      else marks.push([start, at]);
    }
  }
  return marks;
}
