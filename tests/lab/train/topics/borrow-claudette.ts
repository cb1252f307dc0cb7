import type { Example } from '../learning/example.ts';
import { CATEGORIES, readClaudette } from '../unfair/claudette.ts';
import { groupOf, STANCES, TOPICS } from './labelled.ts';

// Most of its sentences say nothing of its categories; a part of those is enough.
const SILENT_KEPT = 3;

/** CLAUDETTE's English sentences as examples of nine topics, whatever their level; of the others nobody knows there. */
export function borrowClaudette(corpus: string): Example[] {
  const others = TOPICS.filter((topic) => !CATEGORIES.some((category) => category === topic));
  return readClaudette(corpus, 'en').flatMap(({ place, group, labels: unfair, fair }, at): Example[] => {
    const topics = [...new Set([...unfair, ...fair])];
    if (topics.length === 0 && at % SILENT_KEPT > 0) return [];
    const isPlain = unfair.size > 0 !== fair.size > 0;
    const stance = unfair.size > 0 ? 'stance:adverse' : 'stance:protective';
    const unknown = new Set([...others, ...(isPlain ? [] : STANCES)]);
    const labels = new Set([...topics, ...(isPlain ? [stance] : [])]);
    return [{ place, group: groupOf(group), labels, unknown, only: 'learning' }];
  });
}
