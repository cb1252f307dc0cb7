import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Place } from '../../../../utils/core/clauses/place';
import { readClauses } from '../../../../utils/core/clauses/read-clauses';
import { makeRules } from '../../../../utils/core/clauses/rules';
import { termsFromMarkdown } from '../../../../utils/core/compose/terms-from-markdown';
import type { LabelRow } from './read-labels.ts';

const NO_RULES = makeRules({ packs: { languageOf: () => undefined, packsOf: () => [] } });

const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Names a sentence by its letters and numbers. */
export const idOf = (text: string): string => createHash('sha256').update(plainOf(text)).digest('hex').slice(0, 12);

interface Version {
  commit: string;
  text: string;
}

function placesIn(text: string, wanted: ReadonlySet<string>): [string, Place][] {
  const clauses = readClauses(termsFromMarkdown(text, { lang: 'en' }), NO_RULES);
  return clauses.flatMap((clause, at): [string, Place][] => {
    const id = idOf(clause.text);
    if (!wanted.has(id)) return [];
    const near = (other: (typeof clauses)[number] | undefined) =>
      other?.block === clause.block ? other.text : undefined;
    const { heading, leadIn } = clause;
    const around = { heading, leadIn, previous: near(clauses[at - 1]), next: near(clauses[at + 1]) };
    return [[id, { text: clause.text, lang: 'en', ...around }]];
  });
}

/** The labelled sentences where they stand, by id; what a history no longer has is left out. */
export function findPlaces(histories: string, labels: LabelRow[]): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const [file, rows] of Map.groupBy(labels, (row) => row.file)) {
    const text = brotliDecompressSync(readFileSync(join(histories, file))).toString('utf8');
    const versions: Version[] = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const byCommit = new Map(versions.map((version) => [version.commit, version.text]));
    for (const [commit, here] of Map.groupBy(rows, (row) => row.commit))
      for (const [id, place] of placesIn(byCommit.get(commit) ?? '', new Set(here.map((row) => row.id))))
        if (!found.has(id)) found.set(id, place);
  }
  return found;
}
