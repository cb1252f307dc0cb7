import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKS = join(import.meta.dirname, '..', 'assets', 'clauses', 'packs');
const LANGUAGE_FILE = 'language.json';

/** Languages that have packs of rules. */
export const packLangs = (): string[] => readdirSync(PACKS).sort();

/** A language's words and packs as the one file that the extension reads: `{language, packs}` as JSON. */
export function packFile(lang: string): string {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(PACKS, lang, name), 'utf8'));
  const names = readdirSync(join(PACKS, lang)).sort();
  return JSON.stringify({
    language: read(LANGUAGE_FILE),
    packs: names.filter((name) => name !== LANGUAGE_FILE).map(read),
  });
}
