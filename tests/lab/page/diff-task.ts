import { termsFromMarkdown } from '../../../utils/core/compose/terms-from-markdown';
import { compareTerms } from '../../../utils/core/diff/compare-terms';
import { hunkTexts } from '../../../utils/core/diff/hunk-texts';
import { timed } from './timed';

export interface DiffCase {
  id: string;
  before: string;
  after: string;
}

export async function diffTask({ id, before, after }: DiffCase): Promise<unknown> {
  const { value, ms } = await timed(() => {
    const [old, now] = [termsFromMarkdown(before), termsFromMarkdown(after)];
    const comparison = compareTerms(old, now);
    return { comparison, hunks: hunkTexts(old, now, comparison) };
  });
  const { addedWords, removedWords, movedWords } = value.comparison;
  return { id, hunks: value.hunks, addedWords, removedWords, movedWords, ms };
}
