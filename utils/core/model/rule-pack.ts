import type { PackTopicId, Principle, Stance, Topic } from './topic';

export interface PackTopic {
  id: PackTopicId;
  name: string;
  principle: Principle;
}

/** Names for words, used as `{name}` in patterns. */
export type WordGroups = Record<string, string>;
/** Value to pattern; the value `#` stands for the words found themselves. */
export type SlotValues = Record<string, string>;

/** An own sentence that a frame must or must not find; an object where it needs its place. */
export type FrameExample = string | { text: string; heading?: string; leadIn?: string };

/** One way a sentence says something. See docs/rule-packs.md. */
export interface PackFrame {
  /** `<topic>.<name>`; findings and headlines go by it, so it stays. */
  id: string;
  topic: Topic | PackTopicId;
  stance: Stance;
  /** Each must be found in the sentence, its lead-in or across them; at least one in the sentence. */
  all: string[];
  none?: string[];
  heading?: string[];
  polarity?: 'affirmed' | 'denied' | 'any';
  /** `true` stands for the shared set of that name. */
  slots?: Record<string, SlotValues | true>;
  /** How sure, 0 to 1; 0.9 when absent. */
  score?: number;
  examples: { hits: FrameExample[]; misses: FrameExample[] };
}

/** Topics, frames and headlines of one language, as one file. */
export interface RulePack {
  format: 'clausewatch-pack';
  revision: 1;
  id: string;
  name: string;
  lang: string;
  topics?: PackTopic[];
  groups?: WordGroups;
  slots?: Record<string, SlotValues>;
  frames: PackFrame[];
  /** `<fact>:<new|gone>` to a sentence of the pack's language, or `@<id>` of one of `assets/locales`. */
  headlines?: Record<string, string>;
}

/** How a language denies an act. Distances are in words. */
export interface Negation {
  words: string;
  before: number;
  after: number;
  exempt?: string;
  stops?: string;
}

/** Sentences that bind nobody. */
export interface SilentRule {
  pattern: string;
  /** Only where the sentence has at most so many words. */
  mostWords?: number;
  unless?: string;
  /** Only where the sentence begins with a quotation mark, as a definition does. */
  quoted?: true;
  /** For rules on headings and lead-ins: only sentences of which this can be said. */
  sentence?: string;
}

/** What all packs of a language share. */
export interface LanguageWords {
  format: 'clausewatch-language';
  revision: 1;
  lang: string;
  groups: WordGroups;
  slots?: Record<string, SlotValues>;
  negation?: Negation;
  /** `don't` to `do not`; `*n't` for an ending. */
  contractions?: Record<string, string>;
  silent?: { sentence?: SilentRule[]; leadIn?: SilentRule[]; heading?: SilentRule[] };
}

/** Where packs come from, by language. */
export interface PackSource {
  languageOf(lang: string): LanguageWords | undefined;
  packsOf(lang: string): readonly RulePack[];
}

/** A source that can say what it has. */
export interface PackLibrary extends PackSource {
  langs: readonly string[];
}
