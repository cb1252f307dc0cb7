import type { ClauseModel } from './clause-model';
import { decodeWeights } from './learnt-weights';
import { makeClauseModel } from './make-clause-model';

/** The model of a language, if there is one: made from the files when first asked for. */
export function makeClauseModels(files: ReadonlyMap<string, Uint8Array>): (lang: string) => ClauseModel | undefined {
  const made = new Map<string, ClauseModel | undefined>();
  const learnt = (name: string) => {
    const bytes = files.get(name);
    return bytes && decodeWeights(bytes);
  };
  return (lang) => {
    if (made.has(lang)) return made.get(lang);
    const [unfair, topics] = [learnt(`unfair-${lang}`), learnt(`topics-${lang}`)];
    const model = unfair || topics ? makeClauseModel({ unfair, topics }) : undefined;
    made.set(lang, model);
    return model;
  };
}
