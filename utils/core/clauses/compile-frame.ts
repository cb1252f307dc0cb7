import type { CompiledFrame, Frame, FrameLanguage, Lexicon } from './frame';

const MACRO = /\{([a-z][a-z-]*)\}/g;

function expand(pattern: string, lexicon: Lexicon, depth = 0): string {
  if (depth > 4) throw new Error(`The lexicon goes round in circles at ${pattern}`);
  return pattern.replace(MACRO, (_, name: string) => {
    const group = lexicon[name];
    if (group === undefined) throw new Error(`No group {${name}} in the lexicon`);
    return `(?:${expand(group, lexicon, depth + 1)})`;
  });
}

const LETTER = '[\\p{L}\\p{M}\\p{N}_]';
const EDGE = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`;

const withAllLetters = (pattern: string): string => pattern.replaceAll('\\b', EDGE).replaceAll('\\w', LETTER);

/** Throws on an unknown group: frames are our own data, so that is a bug. */
export function compileFrame(frame: Frame, { lexicon, hasOtherLetters }: Omit<FrameLanguage, 'groups'>): CompiledFrame {
  const compile = (pattern: string) => {
    const source = expand(pattern, lexicon);
    return new RegExp(hasOtherLetters ? withAllLetters(source) : source, 'u');
  };
  const slots = Object.entries(frame.slots ?? {}).flatMap(([slot, values]) =>
    Object.entries(values).map(([value, pattern]) => ({ slot, value, pattern: compile(pattern) })),
  );
  return {
    ...frame,
    all: frame.all.map(compile),
    none: (frame.none ?? []).map(compile),
    heading: frame.heading === undefined ? undefined : compile(frame.heading),
    slots,
  };
}
