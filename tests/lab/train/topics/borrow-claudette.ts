import type { Example } from '../learning/example.ts';
import { readClaudette } from '../unfair/claudette.ts';
import { groupOf, STANCES, TOPICS } from './labelled.ts';

// In these, CLAUDETTE's people and ours mean the same; a change that is told well has no tag there, but a topic here.
const BORROWED = [
  'jurisdiction',
  'governing-law',
  'termination',
  'content-removal',
  'privacy-bundled',
  'consent-by-use',
];
// Most of its sentences say nothing of its categories; a part of those is enough.
const SILENT_KEPT = 3;

/**
 * CLAUDETTE's English sentences as examples of some topics, whatever their level; of other topics nobody knows there, and
 * its levels are no stances: with them, stances of other sentences are told worse.
 */
export function borrowClaudette(corpus: string): Example[] {
  const others = TOPICS.filter((topic) => !BORROWED.includes(topic));
  const unknown = new Set([...others, ...STANCES]);
  return readClaudette(corpus, 'en').flatMap(({ place, group, labels: unfair, fair }, at): Example[] => {
    const labels = new Set([...unfair, ...fair]);
    if (labels.size === 0 && at % SILENT_KEPT > 0) return [];
    return [{ place, group: groupOf(group), labels, unknown, only: 'learning' }];
  });
}
