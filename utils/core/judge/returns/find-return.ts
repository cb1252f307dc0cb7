import type { Terms } from '../../model/terms';
import { normaliseText } from '../../text/normalise-text';
import { splitSentences } from '../../text/split-sentences';

/** How far a text is one that was in force before: all but `left` of the `of` sentences that had changed are back. */
export interface Return {
  left: number;
  of: number;
}

/** Fewer changed sentences than this are back or not; nobody counts them. */
const FEWEST = 3;
const MOST_LEFT = 1 / 3;

/** The sentences of those blocks that not all three have; not those in which a text speaks of its own dates. */
function readSentences({ blocks, dates, notices, lang }: Terms, common: ReadonlySet<string>): Set<string> {
  const ownBlocks = new Set([...dates, ...notices].map(({ block }) => block));
  const own = new Set([...dates, ...notices].map(({ quote }) => normaliseText(quote)));
  const found = new Set<string>();
  blocks.forEach(({ text }, index) => {
    if (common.has(text) || (ownBlocks.has(index) && text.length < 200)) return;
    for (const sentence of splitSentences(text, lang)) {
      const words = normaliseText(sentence);
      if (/\p{L}/u.test(words) && !own.has(words)) found.add(words);
    }
  });
  return found;
}

function findCommon(texts: readonly Terms[]): Set<string> {
  const [first, ...others] = texts.map(({ blocks }) => new Set(blocks.map(({ text }) => text)));
  return new Set([...(first ?? [])].filter((text) => others.every((other) => other.has(text))));
}

const countIn = (list: readonly string[], set: ReadonlySet<string>): number =>
  list.filter((one) => set.has(one)).length;

/** Clause by clause: what the change before took away is there again, and what it brought has gone; and hardly anything else. */
export function findReturn(earlier: Terms, before: Terms, after: Terms): Return | undefined {
  const common = findCommon([earlier, before, after]);
  const [then, between, now] = [earlier, before, after].map((terms) => readSentences(terms, common));
  if (!then || !between || !now) return undefined;
  const lost = [...then].filter((one) => !between.has(one));
  const gained = [...between].filter((one) => !then.has(one));
  const of = Math.max(lost.length, gained.length);
  const left = Math.max(lost.length - countIn(lost, now), countIn(gained, now));
  const isNew = [...now].filter((one) => !then.has(one) && !between.has(one)).length;
  const isGone = [...then].filter((one) => between.has(one) && !now.has(one)).length;
  if (of === 0 || isNew > left || isGone > left || left > of * MOST_LEFT) return undefined;
  return left > 0 && of < FEWEST ? undefined : { left, of };
}
