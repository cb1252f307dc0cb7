import type { Time } from '../hash';

/** How often a backup is written, at most. */
export type BackupEvery = 'day' | 'week' | 'month';

/**
 * Why a backup did not come about: the browser allows no downloads any more, the disk is full, the folder cannot be
 * written to, the browser takes the file for unsafe, the download was cancelled, or it was cut short time and again.
 */
export type BackupFault = 'not-allowed' | 'no-room' | 'not-written' | 'held-back' | 'cancelled' | 'cut-short';

/** How the automatic backup stands. */
export interface BackupStanding {
  /** The last one that is whole. */
  last?: { at: Time; bytes: number };
  /** When one was due, but nothing had changed since the last. */
  unchangedAt?: Time;
  /** The last attempt, where it did not succeed. */
  fault?: { at: Time; reason: BackupFault };
  /** One is being written. */
  running?: { startedAt: Time };
}
