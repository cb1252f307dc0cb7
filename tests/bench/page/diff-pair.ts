import { diffWords } from 'diff';
import { compareTerms } from '../../../utils/core/diff/compare-terms';
import { type HunkText, hunkTexts } from '../../../utils/core/diff/hunk-texts';
import { readBlocksFromMarkdown } from '../../../utils/core/extract/markdown/read-blocks-from-markdown';
import type { Terms } from '../../../utils/core/model/terms';
import { readableText } from '../../../utils/core/text/readable-text';
import { tokenise } from '../../../utils/core/text/tokenise';
import { timed } from '../../lab/page/timed';
import { countCommon } from './count-common';

export interface PairTime {
  ms: number;
  /** Of blocks that were read long before, as the archive has them. */
  comparing?: number;
  /** Marked words over the fewest that can be; absent where none need be, or where there is no answer in time. */
  ratio?: number;
}

/** What the bench calls in the page for one pair: `ours`, or `diffWords` with a limit of milliseconds. */
export async function runCase(tool: string, one: { before: string; after: string; limit: number }): Promise<PairTime> {
  return tool === 'ours' ? timeOurs(one.before, one.after) : timeDiffWords(one.before, one.after, one.limit);
}

const read = (text: string): Terms => ({ blocks: readBlocksFromMarkdown(text), dates: [], notices: [] });

async function timeOurs(before: string, after: string): Promise<PairTime> {
  const { value, ms } = await timed(() => {
    const [old, now] = [read(before), read(after)];
    return { old, now, hunks: hunkTexts(old, now, compareTerms(old, now)) };
  });
  const { old, now } = value;
  const compared = await timed(() => hunkTexts(old, now, compareTerms(old, now)));
  const marked = value.hunks.flatMap(markedTexts).map(tokenise);
  return {
    ms,
    comparing: compared.ms,
    ratio: ratioOf(marked, tokenise(readableText(old.blocks)), tokenise(readableText(now.blocks))),
  };
}

/** A moved text is told once, and counts as no marked word. */
function markedTexts({ kind, before = '', after = '', words }: HunkText): string[] {
  if (kind === 'moved') return [];
  if (kind !== 'replaced' || !words) return [before, after];
  return words.filter(({ op }) => op !== 'same').map(({ text }) => text);
}

async function timeDiffWords(before: string, after: string, limit: number): Promise<PairTime> {
  const { value, ms } = await timed(() => diffWords(before, after, { timeout: limit }));
  if (!value) return { ms };
  const marked = value.filter(({ added, removed }) => added || removed).map(({ value: text }) => tokenise(text));
  return { ms, ratio: ratioOf(marked, tokenise(before), tokenise(after)) };
}

function ratioOf(marked: string[][], before: string[], after: string[]): number | undefined {
  const fewest = before.length + after.length - 2 * countCommon(before, after);
  return fewest === 0 ? undefined : marked.flat().length / fewest;
}
