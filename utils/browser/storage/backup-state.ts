import type { BackupStanding } from '../../core/model/options/backup';
import { storedValue } from '../stored-value';

/** A file on its way into the downloads. */
export interface BackupFile {
  downloadId: number;
  bytes: number;
  /** What the archive was like (`archiveMark`). */
  mark: string;
}

/** What the background knows of backups; only it writes. */
export interface BackupState extends BackupStanding {
  last?: { at: number; bytes: number; mark: string };
  /** Also what a stopped worker left; `tries` counts its beginnings. */
  running?: { startedAt: number; tries: number; file?: BackupFile };
}

const stored = storedValue<BackupState>('local', 'backup', {});

export const readBackup = (): Promise<BackupState> => stored.read();

export const writeBackup = (state: BackupState): Promise<void> => stored.write(state);

/** Calls with every later state; returns how to stop. */
export const watchBackup = (listener: (state: BackupState) => void): (() => void) => stored.watch(listener);
