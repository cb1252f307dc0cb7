/** Names of the files that `assets/clauses/weights` holds, without their ending. */
const NAMES = ['topics-en', 'unfair-en', 'unfair-de', 'unfair-it', 'unfair-pl'] as const;

/** Files of weights by name: `unfair-en`, `topics-en`. */
export type WeightFiles = ReadonlyMap<string, Uint8Array>;

/** Where the files lie beside the extension's pages. */
export const WEIGHTS = '/weights/';

async function load(name: string): Promise<[string, Uint8Array]> {
  const response = await fetch(`${WEIGHTS}${name}.bin`);
  if (!response.ok) throw new Error(`The weights ${name} are not there.`);
  return [name, new Uint8Array(await response.arrayBuffer())];
}

let loading: Promise<WeightFiles> | undefined;

/** What the models of clauses learnt: read from the package when first asked for, once in a context. */
export function clauseWeights(): Promise<WeightFiles> {
  loading ??= Promise.all(NAMES.map(load)).then((files) => new Map(files));
  // A second try is worth it: the first may have come while the browser was stopping.
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
