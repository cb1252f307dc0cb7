import { EXTRACTOR_REVISION } from '../../core/extract/extractor-revision';
import { shareRegion } from '../../core/lineage/regions/fits-region';
import type { Document } from '../../core/model/document';
import type { Hash } from '../../core/model/hash';
import { writePlan } from '../../store/blocks/plan-texts';
import { addBytes, weigh, weighAll } from '../../store/blocks/weigh';
import type { Archive } from '../../store/database';
import type { LineageRow, SightingRow } from '../../store/rows';
import { settleRefusal, settleSeen } from '../addresses/settle-look';
import { type PartLook, withChapters } from '../parts/as-part';
import type { Ports } from '../ports';
import type { Line } from './find-line';
import type { LookPlan } from './plan-look';

/** One transaction; writes nothing when the look was worked out elsewhere, or what it was compared with is another by now. */
export async function writeLook(ports: Ports, plan: PartLook): Promise<void> {
  const { archive } = ports;
  const { sightings, documents, lineages, versions, changes, notices, snapshots, packs, blocks } = archive;
  const tables = [sightings, documents, lineages, versions, changes, notices, snapshots, packs, blocks];
  await archive.transaction('rw', tables, async () => {
    const { sighting } = plan;
    const document = await documents.get(sighting.documentId);
    if (document === undefined || !(await stands(ports, plan))) return;
    if (plan.texts && !(await writePlan(archive, plan.texts))) return;
    await versions.bulkPut(plan.versions);
    for (const id of plan.confirmed) await versions.update(id, { extractorRevision: EXTRACTOR_REVISION });
    await changes.bulkPut(plan.changes);
    await lineages.bulkPut([...plan.lineages, ...plan.lapsed]);
    await endLines(archive, plan);
    await addNotices(ports, plan);
    const settled = settledSighting(plan);
    await sightings.put(settled);
    const bytes = weighLook(plan, settled) + (await settleSnapshots(ports, plan));
    await documents.put(withChapters(settledDocument(ports, plan, addBytes(document, bytes)), plan));
  });
}

/** A line of the same kind goes on with their versions: a later line may get their id. */
async function endLines({ lineages, versions }: Archive, plan: LookPlan): Promise<void> {
  for (const ended of plan.ended) {
    const { id, lang, edition } = ended;
    const alike = plan.lineages.filter(
      (line) => line.lang === lang && line.edition === edition && line.how === undefined,
    );
    const heir = alike.find((line) => shareRegion(line, ended)) ?? alike[0];
    if (heir) await versions.where('lineageId').equals(id).modify({ lineageId: heir.id });
    await lineages.delete(id);
  }
}

function weighLook(plan: LookPlan, settled: SightingRow) {
  const { texts, versions, changes, ended, line, sighting } = plan;
  const lineages = [...plan.lineages, ...plan.lapsed];
  const added = [...versions, ...changes, ...lineages, ...(texts?.packs ?? []), ...(texts?.blocks ?? []), settled];
  const ids = new Set([...lineages, ...ended].map(({ id }) => id));
  return weighAll(added) - weighAll([...linesOf(line).filter(({ id }) => ids.has(id)), sighting]);
}

const linesOf = ({ lineages, others }: Line): LineageRow[] => [...lineages, ...others];

async function stands({ archive }: Ports, { sighting, line }: LookPlan): Promise<boolean> {
  if ((await archive.sightings.get(sighting.hash))?.waiting !== 1) return false;
  const then = linesOf(line);
  const now = await archive.lineages.bulkGet(then.map(({ id }) => id));
  return now.every((lineage, index) => JSON.stringify(lineage) === JSON.stringify(then[index]));
}

async function addNotices({ archive }: Ports, { notices }: LookPlan): Promise<void> {
  const known = await archive.notices.bulkGet(notices.map(({ id }) => id));
  const wanted = notices.flatMap((notice, index) => {
    const before = known[index];
    // Where it leads may come to be known later.
    const isKnown = before !== undefined && (notice.preview === undefined || notice.preview === before.preview);
    return isKnown ? [] : { ...notice, at: before?.at ?? notice.at };
  });
  await archive.notices.bulkPut(wanted);
}

function settledSighting({ sighting, outcome, reason, lineages }: LookPlan): SightingRow {
  const { waiting: _, tries: __, ...rest } = sighting;
  const versionIds = lineages.map(({ currentId }) => currentId);
  return { ...rest, outcome, ...(reason ? { reason } : {}), ...(versionIds.length > 0 ? { versionIds } : {}) };
}

function settledDocument(ports: Ports, plan: LookPlan, document: Document): Document {
  const { sighting, outcome, reason, title, needsScripts } = plan;
  const { url } = sighting;
  if (outcome === 'refused')
    return settleRefusal(document, { ...sighting, refusal: reason, needsScripts, now: ports.now() });
  const lineUrls = plan.lineages.flatMap(({ urls }) => urls);
  const awaitsSecondLook = sighting.how === 'check' && plan.lineages.some((line) => isFirstLook(line, sighting));
  const look = { url, lineUrls, awaitsSecondLook, now: ports.now() };
  const { readsOnVisit, ...seen } = settleSeen(document, look);
  // A check has read it: checks go on.
  const onVisit = readsOnVisit && sighting.how !== 'check' ? { readsOnVisit } : {};
  return { ...seen, ...onVisit, ...(title ? { title } : {}) };
}

/** It showed the text that waits, and no other look did; one that a visit showed is for the next visit to show again. */
const isFirstLook = ({ held, heldSnapshot }: LineageRow, { snapshot }: SightingRow): boolean =>
  held?.looks === 1 && heldSnapshot === snapshot;

/** A snapshot is cut into pieces when a version came of it, kept whole while it is held, else dropped. Bytes gained. */
async function settleSnapshots({ archive }: Ports, plan: LookPlan): Promise<number> {
  const { sighting, texts, versions } = plan;
  let gained = 0;
  const pieces = texts?.runs.at(-1);
  if (versions.length > 0 && pieces && sighting.snapshot) {
    const before = await archive.snapshots.get([sighting.documentId, sighting.snapshot]);
    if (before?.whole) {
      const { whole: _, ...rest } = before;
      const after = { ...rest, pieces };
      await archive.snapshots.put(after);
      gained += weigh(after) - weigh(before);
    }
  }
  const dropped = [sighting.snapshot, ...linesOf(plan.line).map((lineage) => lineage.heldSnapshot)];
  for (const hash of new Set(dropped)) if (hash) gained -= await dropIfIdle(archive, sighting, hash);
  return gained;
}

/** A joined text names the page that showed its words moved. */
const isJoined = ({ joined = [] }: LineageRow, hash: Hash): boolean => joined.some(({ held }) => held === hash);

async function dropIfIdle(archive: Archive, { documentId }: SightingRow, hash: Hash): Promise<number> {
  const row = await archive.snapshots.get([documentId, hash]);
  if (row?.whole === undefined) return 0;
  const isAwaited = await archive.sightings
    .where('waiting')
    .equals(1)
    .filter((waiting) => waiting.documentId === documentId && waiting.snapshot === hash)
    .count();
  const isHeld = await archive.lineages
    .where('documentId')
    .equals(documentId)
    .filter((line: LineageRow) => line.heldSnapshot === hash || isJoined(line, hash))
    .count();
  if (isAwaited + isHeld > 0) return 0;
  await archive.snapshots.delete([documentId, hash]);
  return weigh(row);
}
