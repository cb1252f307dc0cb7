import type { PackSource } from '../model/rule-pack';
import type { ClauseModel } from './model/clause-model';
import { compilePacks } from './packs/compile-packs';
import type { CompiledFrames } from './packs/compiled-frames';

/** What sentences are read by. Whoever reads passes it in: nothing is loaded here. */
export interface ClauseRules {
  /** Compiled on first use; undefined for a language that has none. */
  framesOf(lang: string): CompiledFrames | undefined;
  modelOf(lang: string): ClauseModel | undefined;
  /** Packs of the user's own, beside ours: they add and take nothing away. */
  ownFramesOf?(lang: string): CompiledFrames | undefined;
}

interface RuleSources {
  packs: PackSource;
  modelOf?: (lang: string) => ClauseModel | undefined;
}

/** Rules of packs that were checked before; what an older check let through and this language lacks is left out. */
export function makeRules({ packs, modelOf = () => undefined }: RuleSources): ClauseRules {
  const compiled = new Map<string, CompiledFrames | undefined>();
  const framesOf = (lang: string): CompiledFrames | undefined => {
    if (compiled.has(lang)) return compiled.get(lang);
    const language = packs.languageOf(lang);
    const frames = language && compilePacks(language, [...packs.packsOf(lang)], () => {});
    compiled.set(lang, frames);
    return frames;
  };
  return { framesOf, modelOf };
}
