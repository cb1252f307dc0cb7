import type { Document, DocumentId } from '../../core/model/document';
import type { Hash, Time } from '../../core/model/hash';
import { compressText, expandText } from '../../store/blocks/gzip';
import { SEPARATOR } from '../../store/blocks/load-texts';
import { decodeRuns } from '../../store/blocks/runs';
import { weighAll } from '../../store/blocks/weigh';
import type { Archive } from '../../store/database';
import type { BlockRow, LineageRow, PackRow, SnapshotRow, VersionRow } from '../../store/rows';
import { rowsUnder } from '../../store/rows-under';

/** What has to be written so that the pages of old versions are gone. Worked out outside any transaction. */
export interface DropPlan {
  /** As it was then: the plan fits nothing else. */
  document: Document;
  pages: Hash[];
  /** Emptied where only those pages used a block, so that all other numbers stay. */
  packs: PackRow[];
  blocks: BlockRow[];
  freed: number;
}

/**
 * Pages that only versions from before `before` were read from; none for a document without any. What a text in force
 * was read from stays, since a better extractor has to read it again, and so does all that waits for a second look.
 */
export async function planDrop(archive: Archive, id: DocumentId, before: Time): Promise<DropPlan | undefined> {
  const document = await archive.documents.get(id);
  const [versions, lineages, snapshots] = await Promise.all([
    rowsUnder(archive.versions, '[documentId+index]', id).toArray(),
    archive.lineages.where('documentId').equals(id).toArray(),
    rowsUnder(archive.snapshots, '[documentId+hash]', id).toArray(),
  ]);
  const isOld = oldPages(versions, lineages, before);
  const awaited = await awaitedPages(archive, id, lineages);
  const dropped = snapshots.filter(({ hash }) => isOld(hash) && !awaited.has(hash));
  if (document === undefined || dropped.length === 0) return undefined;
  const left = snapshots.filter((row) => !dropped.includes(row));
  const used = numbersOf([...versions.map(({ text }) => text), ...piecesOf(left)]);
  const idle = numbersOf(piecesOf(dropped)).difference(used);
  const { packs, blocks, freed } = await emptyPacks(archive, id, idle);
  return { document, pages: dropped.map(({ hash }) => hash), packs, blocks, freed: freed + weighAll(dropped) };
}

function oldPages(versions: VersionRow[], lineages: LineageRow[], before: Time): (hash: Hash) => boolean {
  const inForce = new Set(
    lineages.flatMap(({ currentId, joined = [] }) => [currentId, ...joined.map(({ versionId }) => versionId)]),
  );
  const isKept = ({ id, at }: VersionRow): boolean => at >= before || inForce.has(id);
  const known = new Set(versions.map(({ snapshot }) => snapshot));
  const kept = new Set(versions.filter(isKept).map(({ snapshot }) => snapshot));
  return (hash) => known.has(hash) && !kept.has(hash);
}

/** An old page may be seen again: it is not worked out yet, or waits for a second look. */
async function awaitedPages(archive: Archive, id: DocumentId, lineages: readonly LineageRow[]): Promise<Set<Hash>> {
  const waiting = await archive.sightings.where('waiting').equals(1).toArray();
  const seen = waiting.flatMap(({ documentId, snapshot }) => (documentId === id && snapshot ? snapshot : []));
  const held = lineages.flatMap(({ heldSnapshot, joined = [] }) => [
    ...(heldSnapshot ? [heldSnapshot] : []),
    ...joined.flatMap((part) => part.held ?? []),
  ]);
  return new Set([...seen, ...held]);
}

const piecesOf = (rows: readonly SnapshotRow[]) => rows.flatMap(({ pieces }) => pieces ?? []);
const numbersOf = (runs: readonly Uint8Array[]): Set<number> => new Set(runs.flatMap(decodeRuns));

/** The rows of those packs that hold such a block, without it and without its hash: nothing may be found in its place. */
async function emptyPacks(archive: Archive, id: DocumentId, idle: ReadonlySet<number>) {
  const packs: PackRow[] = [];
  const blocks: BlockRow[] = [];
  let freed = 0;
  for (const key of await rowsUnder(archive.packs, '[documentId+first]', id).primaryKeys()) {
    const [pack, block] = await Promise.all([archive.packs.get(key), archive.blocks.get(key)]);
    if (!pack || !block) continue;
    const gone = Array.from({ length: pack.count }, (_, index) => idle.has(pack.first + index));
    if (!gone.includes(true)) continue;
    const texts = (await expandText(pack.bytes)).split(SEPARATOR).map((text, index) => (gone[index] ? '' : text));
    const emptied = { ...pack, bytes: await compressText(texts.join(SEPARATOR)) };
    packs.push(emptied);
    blocks.push({ ...block, hashes: withoutHashes(block.hashes, gone) });
    freed += weighAll([pack]) - weighAll([emptied]);
  }
  return { packs, blocks, freed };
}

function withoutHashes(hashes: BlockRow['hashes'], gone: readonly boolean[]): BlockRow['hashes'] {
  const size = hashes.length / gone.length;
  const kept = hashes.slice();
  gone.forEach((isGone, index) => {
    if (isGone) kept.fill(0, index * size, (index + 1) * size);
  });
  return kept;
}
