import { globSync, readFileSync } from 'node:fs';

/** Message ids as the sources write them: whole ones, and the beginnings of those that are put together. */
export interface UsedIds {
  whole: Set<string>;
  beginnings: Set<string>;
}

/** Names of commands look like ids: they stand in `sendCommand(...)` and as keys; so do the places of faults. */
const COMMANDS = /sendCommand\((?:[^()]|\([^()]*\))*\)|'[a-z.-]+':|where: '[a-z.-]+'/g;

const sources = (): string[] =>
  globSync(['utils/**/*.ts', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'viewer/**/*.{ts,tsx}']).map(
    (path) => readFileSync(path, 'utf8').replace(COMMANDS, ''),
  );

/** `'popup.watch'` and `` `state.verdict-${verdict}` `` in all sources, for the namespaces given. */
export const findUsedIds = (namespaces: readonly string[]): UsedIds => {
  const names = namespaces.join('|');
  const whole = new RegExp(`['"\`]((?:${names})\\.(?!html\\b)[a-z\\d.-]+)['"\`]`, 'g');
  const begun = new RegExp(`\`((?:${names})\\.(?!html\\b)[a-z\\d.-]*)(?=\\$\\{)`, 'g');
  const found: UsedIds = { whole: new Set(), beginnings: new Set() };
  for (const text of sources()) {
    for (const match of text.matchAll(whole)) found.whole.add(String(match[1]));
    for (const match of text.matchAll(begun)) found.beginnings.add(String(match[1]));
  }
  return found;
};
