import { createRequire } from 'node:module';

// The page that checks itself brings its messages read already: what reads them would be a third of its script.
const PARSER = '@formatjs/icu-messageformat-parser';

/** For the build of `entrypoints/proof-check.ts` alone. */
export const noIcuParser = {
  name: 'no-icu-parser',
  enforce: 'pre' as const,
  apply: ({ build }: { build?: { lib?: false | { entry: unknown } } }) =>
    JSON.stringify(build?.lib || {}).includes('proof-check'),
  resolveId: (id: string) =>
    id === PARSER
      ? createRequire(createRequire(import.meta.url).resolve('intl-messageformat')).resolve(`${PARSER}/no-parser.js`)
      : undefined,
};
