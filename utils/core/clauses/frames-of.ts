import { compileFrame } from './compile-frame';
import type { CompiledFrame, FrameLanguage } from './frame';
import { german } from './frames/de/german';

interface CompiledGroup {
  gate: RegExp;
  frames: CompiledFrame[];
}

const LANGUAGES: Record<string, FrameLanguage> = { de: german };
const compiled = new Map<string, CompiledGroup[]>();

/** Compiled on first use; empty for a language that has no frames. */
export function framesOf(lang: string): CompiledGroup[] {
  const known = compiled.get(lang);
  if (known) return known;
  const language = LANGUAGES[lang];
  const groups = (language?.groups ?? []).map(({ gate, frames }) => ({
    gate: new RegExp(gate, 'u'),
    frames: frames.map((frame) => compileFrame(frame, language ?? { lexicon: {} })),
  }));
  compiled.set(lang, groups);
  return groups;
}
