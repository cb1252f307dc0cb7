import type { Document } from '../../core/model/document';

/**
 * An archive as a file: gzip over UTF-8 lines, each one JSON object.
 *
 * 1. the first line `{"format":"clausewatch-archive","version":2,"exportedAt":…}`
 * 2. one line a row, `{"table":"…","row":{…}}`; in this order: services, documents, texts, snapshots, versions,
 *    lineages, sightings, changes, alerts, notices, rulePacks, settingsPages, readings, settingChanges, settingsAlerts
 * 3. the last line `{"rows":…}` with the number of row lines: a file without it was cut short
 *
 * A row is what the store keeps, but for texts: `texts` rows hold blocks `first` and following as they read, and a
 * version's `text` and a snapshot's `pieces` are runs `[first, count]` of them. A snapshot not yet worked out, or held,
 * has its page in `whole`. Block 0 and 1 of a version's text are its head (JSON) and its markers, one a line.
 */
export const FILE_FORMAT = 'clausewatch-archive';
export const FILE_VERSION = 2;

export type RunPairs = [first: number, count: number][];

export const FILE_TABLES = [
  'services',
  'documents',
  'texts',
  'snapshots',
  'versions',
  'lineages',
  'sightings',
  'changes',
  'alerts',
  'notices',
  'rulePacks',
  'settingsPages',
  'readings',
  'settingChanges',
  'settingsAlerts',
] as const;
export type FileTable = (typeof FILE_TABLES)[number];

/** Consecutive numbers as pairs. */
export function pairsOf(numbers: readonly number[]): RunPairs {
  const pairs: RunPairs = [];
  for (const number of numbers) {
    const last = pairs.at(-1);
    if (last && last[0] + last[1] === number) last[1] += 1;
    else pairs.push([number, 1]);
  }
  return pairs;
}

/** What a file says of a document: the room that it takes here is of no use elsewhere. */
export const fileDocument = ({ storedBytes: _, ...row }: Document): Omit<Document, 'storedBytes'> => row;
