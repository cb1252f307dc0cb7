import type { LanguageWords, PackFrame, RulePack, SilentRule } from '../../model/rule-pack';
import { noVocabulary } from '../pattern/predicate';
import { makeTokeniser } from '../pattern/tokenise-clause';
import { makeWordTable } from '../pattern/word-table';
import { type Compiler, compileAt, makeCompiler } from './compile-text';
import type {
  CompiledFrames,
  CompiledNegation,
  CompiledPackFrame,
  CompiledSilence,
  CompiledSlot,
  PatternPrograms,
} from './compiled-frames';
import { PackFault } from './pack-fault';

const SURE = 0.9;

type Path = (string | number)[];

function compileSlots(compiler: Compiler, frame: PackFrame, path: Path): CompiledSlot[] {
  return Object.entries(frame.slots ?? {}).flatMap(([slot, values]) => {
    const shared = compiler.slots[slot];
    if (values === true && shared === undefined)
      throw new PackFault(`There is no shared slot "${slot}"`, [...path, 'slots', slot]);
    const own = values === true ? (shared ?? {}) : values;
    return Object.entries(own).map(([value, pattern]) => ({
      slot,
      value,
      pattern: compileAt(compiler, pattern, values === true ? ['slots', slot, value] : [...path, 'slots', slot, value]),
    }));
  });
}

const hasAct = (patterns: PatternPrograms[]): boolean =>
  patterns.some(({ ways }) => ways.some(({ first, edges }) => [...first, ...edges].some((edge) => edge & 1)));

function compileFrame(compiler: Compiler, frame: PackFrame, path: Path): CompiledPackFrame {
  const each = (key: 'all' | 'none' | 'heading') =>
    (frame[key] ?? []).map((text, i) => compileAt(compiler, text, [...path, key, i]));
  const all = each('all');
  if (frame.polarity && !hasAct(all))
    throw new PackFault('A polarity needs an act "@" in "all"', [...path, 'polarity']);
  const { id, topic, stance, score = SURE, polarity = 'affirmed' } = frame;
  const wanted = polarity === 'any' ? {} : { wanted: polarity === 'denied' ? (1 as const) : (0 as const) };
  const heading = frame.heading ? { heading: each('heading') } : {};
  return {
    id,
    topic,
    stance,
    score,
    ...wanted,
    gates: Int32Array.from(all.flatMap(({ gates }) => gates)),
    all,
    none: each('none'),
    ...heading,
    slots: compileSlots(compiler, frame, path),
  };
}

function compileNegation(compiler: Compiler): CompiledNegation | undefined {
  const { negation } = compiler.language;
  if (!negation) return undefined;
  const { words, before, after, exempt, stops } = negation;
  const compile = (key: string, text: string) => compileAt(compiler, text, ['negation', key]);
  return {
    words: compile('words', words),
    before,
    after,
    ...(exempt && { exempt: compile('exempt', exempt) }),
    ...(stops && { stops: compile('stops', stops) }),
  };
}

function compileSilence(compiler: Compiler, rule: SilentRule, path: Path): CompiledSilence {
  const { pattern, mostWords = Number.POSITIVE_INFINITY, unless, quoted = false, sentence } = rule;
  return {
    pattern: compileAt(compiler, pattern, [...path, 'pattern']),
    mostWords,
    isQuoted: quoted,
    ...(unless && { unless: compileAt(compiler, unless, [...path, 'unless']) }),
    ...(sentence && { sentence: compileAt(compiler, sentence, [...path, 'sentence']) }),
  };
}

/** Told of each fault, instead of the first being thrown; what is faulty is left out. */
export type TellFault = (fault: PackFault, pack?: RulePack) => void;

const throwFault: TellFault = (fault) => {
  throw fault;
};

function attempt<T>(make: () => T, tell: (fault: PackFault) => void): T[] {
  try {
    return [make()];
  } catch (error) {
    if (!(error instanceof PackFault)) throw error;
    tell(error);
    return [];
  }
}

/** Compiles a language's words and packs. Throws a `PackFault` at the first fault unless it is told of them. */
export function compilePacks(language: LanguageWords, packs: RulePack[], tell = throwFault): CompiledFrames {
  const vocabulary = noVocabulary();
  const shared = makeCompiler(vocabulary, language);
  const silences = (key: 'sentence' | 'leadIn' | 'heading') =>
    (language.silent?.[key] ?? []).flatMap((rule, i) =>
      attempt(() => compileSilence(shared, rule, ['silent', key, i]), tell),
    );
  const silent = { sentence: silences('sentence'), leadIn: silences('leadIn'), heading: silences('heading') };
  const [negation] = attempt(() => compileNegation(shared), tell);
  const frames = packs.flatMap((pack) => {
    const compiler = makeCompiler(vocabulary, language, pack);
    return pack.frames.flatMap((frame, i) =>
      attempt(
        () => compileFrame(compiler, frame, ['frames', i]),
        (fault) => tell(fault, pack),
      ),
    );
  });
  const table = makeWordTable(vocabulary);
  const tokenise = makeTokeniser(table, language.contractions ?? {});
  return { lang: language.lang, table, tokenise, frames, ...(negation && { negation }), silent };
}
