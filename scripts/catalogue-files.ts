import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCALES = join(import.meta.dirname, '..', 'assets', 'locales');

/** A folder under `assets/locales` is a language. */
export const catalogueLanguages = (): string[] => readdirSync(LOCALES).sort();

/** All messages of a language, as the extension reads them. */
export function readCatalogue(language: string): Record<string, string> {
  const files = readdirSync(join(LOCALES, language)).sort();
  return Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(join(LOCALES, language, file), 'utf8'))));
}
