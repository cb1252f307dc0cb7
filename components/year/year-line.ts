import type { Time } from '../../utils/core/model/hash';
import type { Severity, Verdict } from '../../utils/core/model/judgement';
import type { Sentence } from '../../utils/core/model/sentence';

/** What a mark stands for; its shape goes by it. */
export type MarkKind = 'silent' | 'dated' | 'told' | 'back' | 'setting' | 'edit' | 'first' | 'notice';

/** Something seen on a day; its place is a share of the line. */
export interface YearMark {
  at: Time;
  place: number;
  kind: MarkKind;
  severity: Severity;
  verdict?: Verdict;
  headline?: Sentence;
  quote?: string;
  href?: string;
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
