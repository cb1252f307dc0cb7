import type { CompiledFrame, Frame, Lexicon } from './frame';

const MACRO = /\{([a-z][a-z-]*)\}/g;

function expand(pattern: string, lexicon: Lexicon, depth = 0): string {
  if (depth > 4) throw new Error(`The lexicon goes round in circles at ${pattern}`);
  return pattern.replace(MACRO, (_, name: string) => {
    const group = lexicon[name];
    if (group === undefined) throw new Error(`No group {${name}} in the lexicon`);
    return `(?:${expand(group, lexicon, depth + 1)})`;
  });
}

/** Throws on an unknown group: frames are our own data, so that is a bug. */
export function compileFrame(frame: Frame, lexicon: Lexicon): CompiledFrame {
  const compile = (pattern: string) => new RegExp(expand(pattern, lexicon), 'u');
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
