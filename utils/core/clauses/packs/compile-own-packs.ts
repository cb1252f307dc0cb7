import { ownFrameOf } from '../../model/own-pack';
import type { PackSource, RulePack } from '../../model/rule-pack';
import { compilePacks } from './compile-packs';
import type { CompiledFrames } from './compiled-frames';

const named = (pack: RulePack): RulePack => ({
  ...pack,
  frames: pack.frames.map((frame) => ({ ...frame, id: ownFrameOf(pack.id, frame.id) })),
});

/** Packs of the user's own by language, compiled on first use; no frame of theirs bears the name of one of ours. */
export function compileOwnPacks(
  packs: readonly RulePack[],
  source: PackSource,
): (lang: string) => CompiledFrames | undefined {
  const compiled = new Map<string, CompiledFrames>();
  return (lang) => {
    const known = compiled.get(lang);
    if (known) return known;
    const own = packs.filter((pack) => pack.lang === lang);
    const language = own.length > 0 ? source.languageOf(lang) : undefined;
    if (!language) return undefined;
    // What an older check let through and this one would not is left out.
    const frames = compilePacks(language, own.map(named), () => {});
    compiled.set(lang, frames);
    return frames;
  };
}
