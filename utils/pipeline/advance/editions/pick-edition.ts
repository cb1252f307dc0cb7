import type { Terms } from '../../../core/model/terms';
import { similarity } from '../../../core/text/similarity';
import { wordsOf } from '../find-moved';

/** What an equal label is worth beside the words. */
const SAME_LABEL = 0.3;

/** The text of a page that is the one read of it before: by its words, since another extractor may label it in another way. */
export function pickEdition(editions: readonly Terms[], before: Terms): Terms | undefined {
  if (editions.length < 2) return editions[0];
  const words = wordsOf(before);
  const ranked = editions.map((terms) => {
    const label = terms.edition === before.edition && terms.lang === before.lang ? SAME_LABEL : 0;
    return { terms, score: similarity(words, wordsOf(terms)) + label };
  });
  return ranked.sort((a, b) => b.score - a.score)[0]?.terms;
}
