import type { Notice } from '../../core/model/notice';
import { fail, type Result, succeed } from '../../core/model/result';
import { writePlan } from '../../store/blocks/plan-texts';
import { addBytes, weighAll } from '../../store/blocks/weigh';
import type { Archive } from '../../store/database';
import { ADVANCE_LOCK } from '../advance';
import type { Ports } from '../ports';
import { type QuotaError, writeWithinQuota } from '../quota';
import { judgeAroundMail } from '../watch/judge-around-mail';
import { checkRows } from './check-rows';
import { BrokenFile, FileTexts } from './file-texts';
import { type DocumentPlan, importedService, mergeService, planDocument } from './plan-import';
import { type FileError, readFile } from './read-file';
import type { FileRows } from './row-schemas';
import { addRulePacks, checkRulePacks } from './rule-packs-of-file';
import { addSettings, checkSettings } from './settings-of-file';

type ImportError = FileError | QuotaError | Stopped;

/** Looks, versions, readings of settings and packs of rules. */
export interface ImportReport {
  added: number;
  known: number;
}

/** Whoever looks on: told how many documents are ready, and may have enough until all of it is written. */
export interface ImportCourse {
  onProgress?: (step: { done: number; total: number }) => void;
  signal?: AbortSignal;
}

/** The user had enough: nothing was changed. */
interface Stopped {
  code: 'stopped';
}

/**
 * Brings a file's archive into this one: all of it or, with the reason, nothing. What is here already stays as it is, so
 * a second import changes nothing. Changes are judged by our own rules; call `advance` afterwards.
 */
export const importArchive = (
  ports: Pick<Ports, 'archive' | 'now' | 'lock' | 'packs'>,
  file: Blob,
  course: ImportCourse = {},
): Promise<Result<ImportReport, ImportError>> =>
  ports.lock(ADVANCE_LOCK, async () => {
    try {
      const read = await readFile(file, course.signal);
      if (!read.ok) return read;
      const texts = new FileTexts(read.value.texts);
      await checkRows(read.value, texts);
      checkSettings(read.value);
      checkRulePacks(read.value, await ports.packs());
      return await merge(ports, { rows: read.value, texts, course });
    } catch (error) {
      if (course.signal?.aborted) return fail({ code: 'stopped' });
      if (error instanceof BrokenFile) return fail({ code: 'broken-file', detail: error.message });
      throw error;
    }
  });

async function merge(
  ports: Pick<Ports, 'archive' | 'now'>,
  { rows, texts, course }: { rows: FileRows; texts: FileTexts; course: ImportCourse },
): Promise<Result<ImportReport, ImportError>> {
  const { archive } = ports;
  for (;;) {
    const plans: DocumentPlan[] = [];
    const total = rows.documents.length;
    for (const { id } of rows.documents) {
      course.onProgress?.({ done: plans.length, total });
      course.signal?.throwIfAborted();
      plans.push(await planDocument(archive, { rows, texts, id }));
    }
    course.onProgress?.({ done: total, total });
    const written = await writeWithinQuota(ports, () => write(archive, rows, plans, course.signal));
    if (!written.ok) return written;
    if (written.value) return succeed(reportOn(plans, rows, written.value));
  }
}

const reportOn = (
  plans: readonly DocumentPlan[],
  { rulePacks }: FileRows,
  { packs, settings }: Written,
): ImportReport => ({
  added: plans.reduce(
    (sum, { sightings, versions }) => sum + sightings.length + versions.length,
    packs + settings.added,
  ),
  known: plans.reduce((sum, { known }) => sum + known, rulePacks.length - packs + settings.known),
});

class Overtaken extends Error {}

interface Written {
  packs: number;
  settings: { added: number; known: number };
}

/** One transaction, with how many packs it added; undefined, and nothing written, when a capture came between. */
async function write(
  archive: Archive,
  rows: FileRows,
  plans: readonly DocumentPlan[],
  signal?: AbortSignal,
): Promise<Written | undefined> {
  try {
    return await archive.transaction('rw', archive.tables, async () => {
      for (const service of rows.services) {
        const standing = await archive.services.get(service.id);
        await archive.services.put(standing ? mergeService(standing, service) : importedService(service));
      }
      for (const plan of plans) {
        signal?.throwIfAborted();
        await writeDocument(archive, plan);
      }
      await addNotices(archive, rows.notices as Notice[]);
      const settings = await addSettings(archive, rows);
      return { packs: await addRulePacks(archive, rows), settings };
    });
  } catch (error) {
    if (error instanceof Overtaken) return undefined;
    throw error;
  }
}

/** What is here already was judged without the e-mails of the file. */
async function addNotices(archive: Archive, notices: readonly Notice[]): Promise<void> {
  const known = new Set(await archive.notices.toCollection().primaryKeys());
  const added = notices.filter(({ id }) => !known.has(id));
  await archive.notices.bulkPut(added);
  for (const mail of added) if (mail.where === 'mail') await judgeAroundMail(archive, mail);
}

async function writeDocument(archive: Archive, plan: DocumentPlan): Promise<void> {
  const { document, texts, versions, snapshots, sightings, lineages, changes, alerts } = plan;
  const now = await archive.documents.get(document.id);
  if (JSON.stringify(now) !== JSON.stringify(plan.standing)) throw new Overtaken();
  if (!(await writePlan(archive, texts))) throw new Overtaken();
  await archive.versions.bulkPut(versions);
  await archive.snapshots.bulkPut(snapshots);
  await archive.sightings.bulkPut(sightings);
  await archive.lineages.bulkPut(lineages);
  await archive.changes.bulkPut(changes);
  await archive.alerts.bulkPut(alerts);
  const added = [...texts.packs, ...texts.blocks, ...versions, ...snapshots, ...sightings, ...lineages, ...changes];
  await archive.documents.put(addBytes(document, weighAll(added)));
}
