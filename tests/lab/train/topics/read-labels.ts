import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What people said of a sentence that lies in a history: no text, but where it is and its fingerprint. */
export interface LabelRow {
  file: string;
  commit: string;
  id: string;
  /** Topic to stance: `a`, `p` or `n`. */
  topics: Map<string, string>;
  /** Topics whose words it has without being about them. */
  hard: string[];
}

const listOf = (column: string | undefined): string[] => (!column || column === '-' ? [] : column.split(','));

export function readLabels(folder: string): LabelRow[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  const lines = names.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));
  return lines.map((line) => {
    const [file = '', commit = '', id = '', topics, hard] = line.split('\t');
    const pairs = listOf(topics).map((said): [string, string] => {
      const [topic = '', stance = 'n'] = said.split(':');
      return [topic, stance];
    });
    return { file, commit, id, topics: new Map(pairs), hard: listOf(hard) };
  });
}
