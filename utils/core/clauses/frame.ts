import type { Stance, Topic } from '../model/topic';

/**
 * One way a sentence says something, as data. Patterns are regular expressions without flags, written in lower case
 * with straight quotes (see `fold-text`); `{name}` stands for a group of the language's lexicon. Gaps are written
 * `{gap}` (within a clause) so that no pattern can run away.
 */
export interface Frame {
  /** `<topic>.<name>`; findings and headlines go by it, so it stays. */
  id: string;
  topic: Topic;
  stance: Stance;
  /** Each must be found in the sentence or the lead-in of its list; at least one in the sentence itself. */
  all: string[];
  /** None may be found in the sentence. */
  none?: string[];
  /** The heading must say so: for sentences that do not name their subject. */
  heading?: string;
  /** What it says in detail: slot, value, pattern. Read from the sentence once the frame has matched. */
  slots?: Record<string, Record<string, string>>;
  /** How sure, 0 to 1; 0.9 when absent. */
  score?: number;
}

/** Names for groups of words, used as `{name}` in patterns. */
export type Lexicon = Record<string, string>;

/** A frame ready to run. */
export interface CompiledFrame extends Omit<Frame, 'all' | 'none' | 'heading' | 'slots'> {
  all: RegExp[];
  none: RegExp[];
  heading?: RegExp;
  slots: { slot: string; value: string; pattern: RegExp }[];
}

/** The frames of a topic, and words one of which any of them needs: cheap to look for first. */
export interface FrameGroup {
  gate: string;
  frames: Frame[];
}

export interface FrameLanguage {
  /** Has letters beyond a to z: `\\b` and `\\w` of the patterns then go by Unicode, which is slower. */
  hasOtherLetters?: boolean;
  lexicon: Lexicon;
  groups: FrameGroup[];
}
