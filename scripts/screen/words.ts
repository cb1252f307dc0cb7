import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { ROOT } from '../steps/run-step.ts';

/** What a page says for an id of `assets/locales/en`: `words('welcome.title')`. An id that is not there is a fault of the caller. */
export function words(id: string, values: Record<string, string | number> = {}): string {
  const namespace = id.slice(0, id.indexOf('.'));
  const messages = JSON.parse(readFileSync(join(ROOT, 'assets', 'locales', 'en', `${namespace}.json`), 'utf8'));
  const message = messages[id];
  if (typeof message !== 'string') throw new Error(`There is no message ${id}.`);
  const text = new IntlMessageFormat(message, 'en-GB', undefined, { ignoreTag: true }).format(values);
  return String(text).replace(/\s+/g, ' ').trim();
}
