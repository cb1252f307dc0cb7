import type { Hunk, WordMark } from '../../model/comparison';
import type { Bundle } from '../../model/evidence';
import type { Quote } from '../../model/judgement';
import type { Sentence } from '../../model/sentence';

/** The words of one change, where no finding quotes any. */
export interface ChangedWords {
  sentence: Sentence;
  before?: Quote;
  after?: Quote;
}

/** Where a reader would look first: the places in which most changed, three at most; words that only moved count last. */
export function changedWords({ comparison, before, after }: Bundle): ChangedWords[] {
  const sizeOf = ({ kind, words = [], ...range }: Hunk): number => {
    if (kind === 'moved') return 0;
    if (kind === 'replaced') return sum(words.filter(({ op }) => op !== 'same').map(({ text }) => text.length));
    const blocks = range.before ? before.blocks.slice(range.before.from, range.before.to) : [];
    const come = range.after ? after.blocks.slice(range.after.from, range.after.to) : [];
    return sum([...blocks, ...come].map(({ text }) => text.length));
  };
  const sized = comparison.hunks.map((hunk) => ({ hunk, size: sizeOf(hunk) })).sort((a, b) => b.size - a.size);
  return sized.slice(0, 3).map(({ hunk }) => wordsOf(hunk, { before, after }));
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

function wordsOf(hunk: Hunk, { before, after }: Pick<Bundle, 'before' | 'after'>): ChangedWords {
  const sentence = { id: `share.words-${hunk.kind}` };
  if (hunk.words) {
    const [old, now] = [quoteOf(hunk.words, 'removed'), quoteOf(hunk.words, 'added')];
    return { sentence, ...(old.text ? { before: old } : {}), ...(now.text ? { after: now } : {}) };
  }
  const whole = (text: string): Quote => ({ text, marks: hunk.kind === 'moved' ? [] : [[0, text.length]] });
  const said = (side: Bundle['before'], range: { from: number; to: number }): Quote =>
    whole(
      side.blocks
        .slice(range.from, range.to)
        .map(({ text }) => text)
        .join(' '),
    );
  return {
    sentence,
    ...(hunk.before ? { before: said(before, hunk.before) } : {}),
    ...(hunk.after && hunk.kind !== 'moved' ? { after: said(after, hunk.after) } : {}),
  };
}

/** One side of a hunk with its own words marked. */
function quoteOf(words: readonly WordMark[], own: 'removed' | 'added'): Quote {
  const quote: Quote = { text: '', marks: [] };
  for (const { op, text } of words) {
    if (op !== 'same' && op !== own) continue;
    if (op === own) quote.marks.push([quote.text.length, quote.text.length + text.length]);
    quote.text += text;
  }
  return quote;
}
