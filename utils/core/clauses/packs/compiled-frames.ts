import type { PackTopicId, Stance, Topic } from '../../model/topic';
import type { PatternProgram } from '../pattern/compile-pattern';
import type { Tokeniser } from '../pattern/tokenise-clause';
import type { WordTable } from '../pattern/word-table';

/** A pattern as its alternatives at top level. */
export interface PatternPrograms {
  ways: PatternProgram[];
  /** The needs of each way, behind their number: all in one row, since nearly every look at a pattern ends here. */
  needs: Int32Array;
  /** What all ways need. */
  gates: number[];
}

export interface CompiledSlot {
  slot: string;
  value: string;
  pattern: PatternPrograms;
}

export interface CompiledPackFrame {
  id: string;
  topic: Topic | PackTopicId;
  stance: Stance;
  score: number;
  /** What the flag of a word must be for an act to begin there: 1 where the language denies it. */
  wanted?: 0 | 1;
  /** What the words of a place must meet for the frame to be tried. */
  gates: Int32Array;
  all: PatternPrograms[];
  none: PatternPrograms[];
  heading?: PatternPrograms[];
  slots: CompiledSlot[];
}

export interface CompiledNegation {
  words: PatternPrograms;
  before: number;
  after: number;
  exempt?: PatternPrograms;
  stops?: PatternPrograms;
}

export interface CompiledSilence {
  pattern: PatternPrograms;
  mostWords: number;
  unless?: PatternPrograms;
  isQuoted: boolean;
  sentence?: PatternPrograms;
}

/** All frames of a language, ready to run, with the words that they share. */
export interface CompiledFrames {
  lang: string;
  table: WordTable;
  tokenise: Tokeniser;
  frames: CompiledPackFrame[];
  negation?: CompiledNegation;
  silent: Record<'sentence' | 'leadIn' | 'heading', CompiledSilence[]>;
}
