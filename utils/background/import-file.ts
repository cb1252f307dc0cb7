import { type CallError, callError, messageOf } from '../browser/errors';
import { fail, type Result, succeed } from '../core/model/result';
import { type ImportReport, importArchive } from '../pipeline/backup/import-archive';
import type { Ports } from '../pipeline/ports';
import { runAdvance } from './run-advance';
import { fitAccess } from './sites/fit-access';

/** The file that one of our pages holds, by its `blob:` address: messages are too small for an archive. */
export const importFile = async (ports: Ports, blobUrl: string): Promise<Result<ImportReport, CallError>> => {
  const file = await readBlob(blobUrl);
  if (!file.ok) return file;
  const report = await importArchive(ports, file.value);
  if (!report.ok) return fail(callError(report.error));
  await fitAccess(ports.archive);
  await runAdvance(ports);
  return report;
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
