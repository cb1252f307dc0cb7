import type { Example } from '../learning/example.ts';
import type { TopicExample } from '../topics/labelled.ts';
import { CATEGORIES } from './claudette.ts';

/** Rare in CLAUDETTE, and meant alike in the other set. The others are frequent enough, or are drawn otherwise there. */
const BORROWED = ['content-removal', 'jurisdiction', 'governing-law', 'privacy-bundled'];

// Makers of several of CLAUDETTE's documents, under other names.
const SAME_MAKERS = ['meta', 'google', 'snapchat'];

/**
 * Sentences of the other labelled set to learn rare categories from: adverse ones are unfair, and other stances are left
 * open. None of a service that CLAUDETTE has a document of, so that tested documents stay unseen.
 */
export function borrowExamples(labelled: TopicExample[], own: Example[]): Example[] {
  const there = new Set([...own.map(({ group }) => group.toLowerCase()), ...SAME_MAKERS]);
  return labelled.flatMap((one): Example[] => {
    if (there.has(one.group)) return [];
    const stances = [...one.labels].filter((label) => label.startsWith('stance:'));
    const isAdverse = stances.length === 1 && stances[0] === 'stance:adverse';
    const unknown = new Set([...(one.unknown ?? []), ...CATEGORIES.filter((category) => !BORROWED.includes(category))]);
    if (!isAdverse) for (const label of one.labels) unknown.add(label);
    const labels = new Set(isAdverse ? BORROWED.filter((category) => one.labels.has(category)) : []);
    return [{ place: one.place, group: `other:${one.group}`, labels, unknown, only: 'learning' }];
  });
}
