import { keepAwake } from '../browser/checking/keep-awake';
import { type CallError, callError, messageOf } from '../browser/errors';
import { importProgress } from '../browser/storage/import-progress';
import { fail, type Result, succeed } from '../core/model/result';
import { type ImportReport, importArchive } from '../pipeline/backup/import-archive';
import type { Ports } from '../pipeline/ports';
import { runAdvance } from './run-advance';
import { fitAccess } from './sites/fit-access';

let running: AbortController | undefined;

/** Ends the import that is under way, which then has changed nothing. */
export const stopImport = (): void => running?.abort();

/** The file that one of our pages holds, by its `blob:` address: messages are too small for an archive. */
export const importFile = async (
  ports: Ports,
  blobUrl: string,
): Promise<Result<ImportReport & { isStopped?: true }, CallError>> => {
  const file = await readBlob(blobUrl);
  if (!file.ok) return file;
  const report = await importInSight(ports, file.value);
  if (!report.ok) {
    const { error } = report;
    return error.code === 'stopped' ? succeed({ added: 0, known: 0, isStopped: true }) : fail(callError(error));
  }
  await fitAccess(ports.archive);
  // What is in is in; what follows from it is worked out while nobody waits.
  void runAdvance(ports);
  return report;
};

const importInSight = async (ports: Ports, file: Blob): ReturnType<typeof importArchive> => {
  const stopper = new AbortController();
  running = stopper;
  const startedAt = Date.now();
  await importProgress.note({ phase: 'reading', startedAt });
  const onProgress = (step: { done: number; total: number }): void => {
    void importProgress.note({ phase: 'adding', ...step, startedAt });
  };
  try {
    return await keepAwake(() => importArchive(ports, file, { onProgress, signal: stopper.signal }));
  } finally {
    if (running === stopper) running = undefined;
    await importProgress.note();
  }
};

const readBlob = async (blobUrl: string): Promise<Result<Blob, CallError>> => {
  // Nothing else is ever fetched on a page's word, not even on one of ours.
  if (!blobUrl.startsWith('blob:')) return fail({ code: 'bad-payload', detail: blobUrl });
  try {
    return succeed(await (await fetch(blobUrl)).blob());
  } catch (error) {
    return fail({ code: 'broken-file', detail: messageOf(error) });
  }
};
