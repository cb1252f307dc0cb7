import type { PackTopicId, Stance, Topic } from './topic';

/** A frame that matched, or the model's word for it. */
export type Certainty = 'stated' | 'possible';

/** A frame found in a clause. */
export interface Match {
  topic: Topic | PackTopicId;
  stance: Stance;
  certainty: Certainty;
  score: number;
  /** The frame that matched; absent for the model's word. */
  frame?: string;
  /** What the frame's slots hold: `{scope: ['perpetual', 'worldwide'], ends: ['on-deletion']}`. */
  slots: Record<string, string[]>;
  /** Which words decided: character offsets into the clause's text, `[start, end)`. */
  marks: [number, number][];
}

/** The smallest unit that is classified and quoted: a sentence with its heading and lead-in. */
export interface Clause {
  text: string;
  /** Index of its block. */
  block: number;
  heading?: string;
  leadIn?: string;
  matches: Match[];
}
