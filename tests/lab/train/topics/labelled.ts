import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../../../utils/core/clauses/place';
import { PRINCIPLE_OF } from '../../../../utils/core/model/topic';
import type { Example } from '../learning/example.ts';
import { findPlaces } from './find-places.ts';
import { readLabels } from './read-labels.ts';

export const TOPICS = Object.keys(PRINCIPLE_OF);
export const STANCES = ['stance:adverse', 'stance:protective', 'stance:neutral'];
/** All that is learnt of a sentence. */
export const LEARNT = [...TOPICS, ...STANCES];
const STANCE_OF: Record<string, string> = { a: 'adverse', p: 'protective', n: 'neutral' };

/** Labelled in changes read in full alone. */
const IN_FULL_READS = ['liability', 'jurisdiction', 'content-removal', 'termination'];
/** The other labelled set knows no such topics. */
const NEVER_THERE = ['governing-law', 'consent-by-use', 'privacy-bundled'];

/** A sentence with its topics; also which set it is of, and which topics it only names. */
export interface TopicExample extends Example {
  id: string;
  set: 'labels' | 'flags';
  hard: string[];
}

interface Flag extends Omit<Place, 'lang'> {
  id: string;
  service: string;
  topics: string[];
  stance: string;
  hardNegativeFor: string[];
  fullRead: boolean;
}

// One company's terms are one group, whatever it was called.
const SAME: Record<string, string> = {
  twitter: 'x',
  facebook: 'meta',
  instagram: 'meta',
  threads: 'meta',
  whatsapp: 'meta',
  oculus: 'meta',
  snap: 'snapchat',
};
export const groupOf = (service: string): string => {
  const plain = service.toLowerCase().replace(/[^a-z0-9]/g, '');
  return SAME[plain] ?? plain;
};

const withStances = (topics: string[], stances: string[]): Set<string> =>
  new Set([...topics, ...stances.map((stance) => `stance:${stance}`)]);

function fromFlags(corpus: string): TopicExample[] {
  const lines = readFileSync(join(corpus, 'flags.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, service, topics, stance, hardNegativeFor, fullRead, ...place }: Flag = JSON.parse(line);
    const unknown = new Set([...NEVER_THERE, ...(fullRead ? [] : IN_FULL_READS)]);
    if (topics.length === 0) for (const one of STANCES) unknown.add(one);
    const { text, heading, leadIn, previous, next } = place;
    return {
      id,
      set: 'flags',
      place: { text, heading, leadIn, previous, next, lang: 'en' },
      group: groupOf(service),
      labels: withStances(topics, topics.length > 0 ? [stance] : []),
      unknown,
      hard: hardNegativeFor,
    };
  });
}

function fromLabels(corpus: string, folder: string): TopicExample[] {
  const rows = readLabels(folder);
  const histories = join(corpus, 'histories');
  const places = findPlaces(histories, rows);
  const index: { file: string; service: string }[] = JSON.parse(readFileSync(join(histories, 'index.json'), 'utf8'));
  const serviceOf = new Map(index.map(({ file, service }) => [file, service]));
  return rows.flatMap(({ id, file, topics, hard }): TopicExample[] => {
    const place = places.get(id);
    if (!place) return [];
    const stances = [...new Set(topics.values())].map((stance) => STANCE_OF[stance] ?? 'neutral');
    return [
      {
        id,
        set: 'labels',
        place,
        group: groupOf(serviceOf.get(file) ?? file),
        labels: withStances([...topics.keys()], stances),
        unknown: topics.size === 0 ? new Set(STANCES) : undefined,
        hard,
      },
    ];
  });
}

/** Every sentence with topics that people said. */
export function readLabelled(corpus: string, folder: string): TopicExample[] {
  const labels = fromLabels(corpus, folder);
  return [...labels, ...fromFlags(corpus)];
}
