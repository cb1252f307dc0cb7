import type { Time } from '../hash';
import type { Severity, Verdict } from '../judgement';
import type { Sentence } from '../sentence';

/** What a mark stands for; its shape goes by it. */
export type MarkKind = 'silent' | 'dated' | 'told' | 'back' | 'setting' | 'edit' | 'first' | 'notice';

/** Something seen, to be marked at its day. */
export interface YearSeen {
  at: Time;
  kind: MarkKind;
  severity: Severity;
  verdict?: Verdict;
  headline?: Sentence;
  /** Of a notice. */
  quote?: string;
  href?: string;
}

/** The same, with its place as a share of the line. */
export interface YearMark extends YearSeen {
  place: number;
}

/** When nothing could be seen. */
export interface YearStretch {
  kind: 'unlooked' | 'blocked';
  from: Time;
  to: Time;
  start: number;
  end: number;
}

/** The last twelve months of a service or a document. */
export interface YearLine {
  from: Time;
  today: number;
  /** Where somebody began to look; `watchedSince` is there only when that was within the year. */
  start: number;
  watchedSince?: Time;
  /** Oldest first; the marks of each loudest first. */
  months: readonly { at: Time; marks: readonly YearMark[] }[];
  /** The loudest last. */
  marks: readonly YearMark[];
  stretches: readonly YearStretch[];
  counts: { silent: number; told: number; back: number; settings: number; lastAt?: Time };
}
