import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topic } from '../../../../utils/core/model/topic';
import type { Example } from '../learning/example.ts';

export const LANGUAGES = ['en', 'de', 'it', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

const CATEGORY_OF: Record<string, Topic> = {
  a: 'arbitration',
  ch: 'unilateral-change',
  cr: 'content-removal',
  j: 'jurisdiction',
  law: 'governing-law',
  ltd: 'liability',
  ter: 'termination',
  use: 'consent-by-use',
  pinc: 'privacy-bundled',
};
export const CATEGORIES = Object.values(CATEGORY_OF);

interface Row {
  doc: string;
  text: string;
  tags: string[];
}

/** With the categories that it is about and fair in. */
export interface ClaudetteExample extends Example {
  fair: ReadonlySet<string>;
}

const categoriesOf = ({ tags }: Row, level: RegExp): Set<string> =>
  new Set(tags.filter((tag) => level.test(tag)).map((tag) => CATEGORY_OF[tag.slice(0, -1)] ?? tag));

/** Levels 2 and 3 are unfair; parts for one country only are not learnt from. */
export function readClaudette(corpus: string, lang: Language): ClaudetteExample[] {
  const text = readFileSync(join(corpus, 'clauses', `claudette-${lang}.jsonl`), 'utf8');
  const rows: Row[] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const near = (row: Row, other: Row | undefined) => (other?.doc === row.doc ? other.text : undefined);
  return rows.map((row, at) => ({
    place: { text: row.text, lang, previous: near(row, rows[at - 1]), next: near(row, rows[at + 1]) },
    group: row.doc,
    labels: categoriesOf(row, /[23]$/),
    fair: categoriesOf(row, /1$/),
    ...(row.tags.includes('countrym') ? { only: 'testing' } : {}),
  }));
}
