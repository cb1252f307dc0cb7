import { keepAwake } from '../../browser/checking/keep-awake';
import { readPreferences } from '../../browser/preferences';
import { type BackupState, readBackup, writeBackup } from '../../browser/storage/backup-state';
import {
  awaitDownload,
  cancelDownload,
  type DownloadEnd,
  findDownloadEnd,
  mayDownload,
  startDownload,
} from '../../browser/storage/downloads';
import type { BackupFault } from '../../core/model/options/backup';
import { archiveMark } from '../../pipeline/backup/archive-mark';
import type { Ports } from '../../pipeline/ports';
import { fileNameOf } from '../../store/backup/file-name';
import { reportFault } from '../report-fault';
import { isBackupDue, isSameDay } from './is-due';
import { withFile } from './with-file';

type BackupPorts = Pick<Ports, 'archive' | 'now' | 'lock'>;

/** In the user's downloads. */
const FOLDER = 'Clausewatch';
/** A worker that was stopped begins anew, but not for ever. */
const TRIES = 3;
/** A download may wait for the user; nothing else should wait for that. */
const LIMIT_MS = 2 * 60_000;

/**
 * Writes the archive into the downloads where the user wants that and it is due, or finishes what a stopped worker left.
 * `now`: due or not. Nothing is written while nothing has changed. What went wrong is noted and tried again on another day.
 */
export const backUp = (ports: BackupPorts, when: 'due' | 'now'): Promise<void> =>
  ports.lock('clausewatch.backup', async () => {
    const { isBackupOn, backupEvery } = await readPreferences();
    const state = await settleLeft(ports, await readBackup());
    if (state.running?.file) return;
    if (!isBackupOn) return writeIfOther(state, without(state, 'running', 'fault'));
    const hasFailedToday = state.fault !== undefined && isSameDay(state.fault.at, ports.now());
    const isWanted =
      when === 'now' || state.running || (!hasFailedToday && isBackupDue(backupEvery, state.last?.at, ports.now()));
    if (isWanted) await begin(ports, state);
  });

/** The right to save files came or went: a backup that waits for it is made, one that lacks it is told at once. */
export const fitBackup = async (ports: BackupPorts): Promise<void> => {
  const { isBackupOn } = await readPreferences();
  if (!isBackupOn) return;
  const { fault } = await readBackup();
  const isAllowed = await mayDownload();
  if (isAllowed === (fault?.reason === 'not-allowed')) await backUp(ports, 'now');
};

/** What a stopped worker left on its way: settled where that is known by now, else still `running`. */
async function settleLeft(ports: BackupPorts, state: BackupState): Promise<BackupState> {
  const { running } = state;
  if (running?.file === undefined) return state;
  const end = await findDownloadEnd(running.file.downloadId);
  const isStuck = end === 'under-way' && !isSameDay(running.startedAt, ports.now());
  if (isStuck) await cancelDownload(running.file.downloadId);
  return settle(ports, state, isStuck ? 'cancelled' : end);
}

async function settle(ports: BackupPorts, state: BackupState, end: DownloadEnd): Promise<BackupState> {
  const { running } = state;
  if (!running || end === 'under-way') return state;
  if (end === 'complete' && running.file) {
    const { bytes, mark } = running.file;
    return write({ last: { at: running.startedAt, bytes, mark } });
  }
  if (end === 'complete' || end === 'lost') {
    const { startedAt, tries } = running;
    return write({ ...state, running: { startedAt, tries } });
  }
  return write(failed(ports, state, end));
}

/** One attempt. */
async function begin(ports: BackupPorts, state: BackupState): Promise<void> {
  const tries = (state.running?.tries ?? 0) + 1;
  if (!(await mayDownload())) return void (await write(failed(ports, state, 'not-allowed')));
  const mark = await archiveMark(ports.archive);
  if (mark === undefined) return writeIfOther(state, without(state, 'running', 'fault'));
  if (mark === state.last?.mark) {
    return void (await write({ ...without(state, 'running', 'fault'), unchangedAt: ports.now() }));
  }
  if (tries > TRIES) return void (await write(failed(ports, state, 'cut-short')));
  const begun = await write({ ...state, running: { startedAt: ports.now(), tries } });
  try {
    await keepAwake(() => save(ports, begun, mark));
  } catch (error) {
    // It stays begun: the next alarm tries again, so many times.
    await reportFault(ports.archive, 'background.backup', error);
  }
}

const save = (ports: BackupPorts, state: BackupState, mark: string): Promise<void> => {
  const startedAt = state.running?.startedAt ?? ports.now();
  return withFile(ports.archive, startedAt, async ({ url, bytes }) => {
    const downloadId = await startDownload(url, `${FOLDER}/${fileNameOf(startedAt)}`);
    if (typeof downloadId !== 'number') return void (await settle(ports, state, downloadId));
    const running = { startedAt, tries: state.running?.tries ?? 1, file: { downloadId, bytes, mark } };
    const under = await write({ ...state, running });
    await settle(ports, under, await awaitDownload(downloadId, LIMIT_MS));
  });
};

const failed = (ports: BackupPorts, state: BackupState, reason: BackupFault): BackupState => ({
  ...without(state, 'running'),
  fault: { at: ports.now(), reason },
});

const without = (state: BackupState, ...names: (keyof BackupState)[]): BackupState =>
  Object.fromEntries(Object.entries(state).filter(([name]) => !names.includes(name as keyof BackupState)));

async function write(state: BackupState): Promise<BackupState> {
  await writeBackup(state);
  return state;
}

async function writeIfOther(before: BackupState, after: BackupState): Promise<void> {
  if (Object.keys(before).length !== Object.keys(after).length) await writeBackup(after);
}
