import { compareTerms } from '../../../utils/core/diff/compare-terms';
import { hunkTexts } from '../../../utils/core/diff/hunk-texts';
import { readBlocksFromMarkdown } from '../../../utils/core/extract/markdown/read-blocks-from-markdown';
import type { Terms } from '../../../utils/core/model/terms';
import { timed } from './timed';

export interface DiffCase {
  id: string;
  before: string;
  after: string;
}

export async function diffTask({ id, before, after }: DiffCase): Promise<unknown> {
  const { value, ms } = await timed(() => {
    const [old, now] = [blocksAlone(before), blocksAlone(after)];
    const comparison = compareTerms(old, now);
    return { comparison, hunks: hunkTexts(old, now, comparison) };
  });
  const { addedWords, removedWords, movedWords } = value.comparison;
  return { id, hunks: value.hunks, addedWords, removedWords, movedWords, ms };
}

// A comparison reads no dates, notices or language; the product compares blocks that it read long before.
const blocksAlone = (text: string): Terms => ({ blocks: readBlocksFromMarkdown(text), dates: [], notices: [] });
