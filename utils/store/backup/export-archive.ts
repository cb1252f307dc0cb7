import { expandText } from '../blocks/gzip';
import { SEPARATOR } from '../blocks/load-texts';
import { decodeRuns } from '../blocks/runs';
import type { Archive } from '../database';
import type { PackRow, SnapshotRow, VersionRow } from '../rows';
import { FILE_FORMAT, FILE_VERSION, type FileTable, fileDocument, pairsOf } from './file-format';

/** Everything but the fault log, as one file (`file-format.ts`). `at` is written into it. */
export async function exportArchive(archive: Archive, at: number): Promise<Blob> {
  const rows = await readAll(archive);
  const lines = streamOf(writeLines(rows, at));
  // The browser gathers the packed bytes where it keeps files, not in our memory.
  const packed = lines.pipeThrough(new CompressionStream('gzip'));
  return new Response(packed, { headers: { 'Content-Type': 'application/gzip' } }).blob();
}

/** `ReadableStream.from` is missing in Chrome. */
const streamOf = (lines: AsyncGenerator<BufferSource>): ReadableStream<BufferSource> =>
  new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });

type Rows = Awaited<ReturnType<typeof readAll>>;

/** In one transaction, so that the file is one moment's archive. */
const readAll = (archive: Archive) =>
  archive.transaction('r', archive.tables, async () => ({
    services: await archive.services.toArray(),
    documents: await archive.documents.toArray(),
    packs: await archive.packs.toArray(),
    snapshots: await archive.snapshots.toArray(),
    versions: await archive.versions.toArray(),
    lineages: await archive.lineages.toArray(),
    sightings: await archive.sightings.orderBy('[documentId+index]').toArray(),
    changes: await archive.changes.toArray(),
    alerts: await archive.alerts.toArray(),
    notices: await archive.notices.toArray(),
    rulePacks: await archive.rulePacks.toArray(),
    settingsPages: await archive.settingsPages.toArray(),
    readings: await archive.readings.toArray(),
    settingChanges: await archive.settingChanges.toArray(),
  }));

async function* writeLines(rows: Rows, exportedAt: number): AsyncGenerator<BufferSource> {
  const encoder = new TextEncoder();
  const line = (value: unknown) => encoder.encode(`${JSON.stringify(value)}\n`);
  let count = 0;
  yield line({ format: FILE_FORMAT, version: FILE_VERSION, exportedAt });
  for await (const [table, row] of fileRows(rows)) {
    yield line({ table, row });
    count += 1;
  }
  yield line({ rows: count });
}

/** Lets go of each row once it is taken. */
function* drain<Row>(rows: Row[]): Generator<Row> {
  rows.reverse();
  for (let row = rows.pop(); row !== undefined; row = rows.pop()) yield row;
}

async function* fileRows(rows: Rows): AsyncGenerator<[FileTable, unknown]> {
  for (const row of rows.services) yield ['services', row];
  for (const row of rows.documents) yield ['documents', fileDocument(row)];
  for (const row of drain(rows.packs)) yield ['texts', await openPack(row)];
  for (const row of drain(rows.snapshots)) yield ['snapshots', await openSnapshot(row)];
  for (const row of drain(rows.versions)) yield ['versions', openVersion(row)];
  for (const row of rows.lineages) yield ['lineages', row];
  for (const row of rows.sightings) yield ['sightings', row];
  for (const row of rows.changes) yield ['changes', row];
  for (const row of rows.alerts) if (!row.about) yield ['alerts', row];
  for (const row of rows.notices) yield ['notices', row];
  for (const row of rows.rulePacks) yield ['rulePacks', row];
  for (const row of rows.settingsPages) yield ['settingsPages', row];
  for (const row of rows.readings) yield ['readings', row];
  for (const row of rows.settingChanges) yield ['settingChanges', row];
  for (const row of rows.alerts) if (row.about) yield ['settingsAlerts', row];
}

const openPack = async ({ documentId, first, bytes }: PackRow) => ({
  documentId,
  first,
  texts: (await expandText(bytes)).split(SEPARATOR),
});

const openSnapshot = async ({ whole, pieces, ...row }: SnapshotRow) => ({
  ...row,
  ...(whole ? { whole: await expandText(whole) } : {}),
  ...(pieces ? { pieces: pairsOf(decodeRuns(pieces)) } : {}),
});

const openVersion = ({ text, ...row }: VersionRow) => ({ ...row, text: pairsOf(decodeRuns(text)) });
