import type { Time } from '../../utils/core/model/hash';
import type { Verdict } from '../../utils/core/model/judgement';
import type { Sentence } from '../../utils/core/model/sentence';
import type { Principle } from '../../utils/core/model/topic';

/** The few figures that a service is known by. */
export interface TrustCounts {
  changes: number;
  told: number;
  /** Absent where there are too few to conclude anything. */
  share?: number;
  /** Days ahead, in the median of those of which they are known. */
  lead?: { days: number; of: number };
  takenBack: number;
  withdrawn: number;
  toCome: number;
}

export interface TurnCounts {
  better: number;
  worse: number;
  /** What settings did by themselves. */
  settingsBetter: number;
  settingsWorse: number;
}

/** A change of substance, and whether anybody was told. */
export interface TrustLine {
  id: string;
  termsType: string;
  headline: Sentence;
  verdict: Verdict;
  at: Time;
  isTold: boolean;
  isTakenBack: boolean;
  days?: number;
  href: string;
}

export interface PrincipleTurns extends TurnCounts {
  principle: Principle;
  /** By quarter. */
  cells: readonly TurnCounts[];
}

/** How a service treated its readers. */
export interface TrustLedgerLines extends TrustCounts {
  silence?: { changes: number; from: Time; to: Time; days: number };
  /** When each began, oldest first. */
  quarters: readonly Time[];
  principles: readonly PrincipleTurns[];
  /** Newest first. */
  lines: readonly TrustLine[];
}

/** A service beside others. */
export interface ComparedService extends TrustCounts {
  id: string;
  name: string;
  href: string;
  share: number;
}
