import type { DocumentState } from '../../core/lineage/decide-lineage';
import { shareRegion } from '../../core/lineage/regions/fits-region';
import type { Extraction } from '../../core/model/terms';
import { keyOfTermsType } from '../../core/model/terms-type';
import type { Version } from '../../core/model/version';
import { hashTerms } from '../../core/text/hash-terms';
import type { Archive } from '../../store/database';
import type { LineageRow, SightingRow } from '../../store/rows';
import { loadVersion } from '../../store/versions';
import { findMoved } from './find-moved';
import { isOutdated } from './reread/outdated';

/** The lines of versions that a look is compared with. */
export interface Line {
  /** As the store has them now. */
  lineages: LineageRow[];
  state: DocumentState;
  /** The document's other lines. */
  others: LineageRow[];
  /** Lines whose text in force was read by an older extractor, and cannot be read again. */
  outdated: ReadonlySet<string>;
  /** The text at a new address reads like the line's, but the line's own address was not seen to be gone. */
  isDoubtful: boolean;
  /** A line that the address was taken to continue, and whose own address goes on showing its text. */
  rejoined?: LineageRow;
}

interface Choice {
  lineages: LineageRow[];
  isDoubtful?: boolean;
  rejoined?: LineageRow;
}

/**
 * A document may have several addresses: its parts, translations, older texts. An address is compared with what it has
 * shown before. One that shows the text in force of an older line belongs there; a new one joins the line whose address
 * is gone (`findMoved`), and any other starts its own. So an old version that somebody opens under its own address never
 * looks like a change, and a document that moved is not lost.
 */
export async function findLine(archive: Archive, sighting: SightingRow, extraction: Extraction): Promise<Line> {
  const lines = await archive.lineages.where('documentId').equals(sighting.documentId).toArray();
  // A page is compared with pages; the text that several are joined into follows (`parts/join-step`).
  const all = lines.filter(({ joined }) => joined === undefined);
  const choice = await chooseLines(archive, { all, sighting, extraction });
  const { lineages } = choice;
  const otherDocuments = await namesOfOthers(archive, sighting);
  const state: DocumentState = { documentId: sighting.documentId, lineages: [], otherDocuments };
  const outdated = new Set<string>();
  for (const lineage of lineages) {
    const current = await loadVersion(archive, lineage.currentId);
    if (current) state.lineages.push({ ...lineage, ...currentOf(current) });
    if (current && isOutdated(current)) outdated.add(lineage.id);
  }
  const others = all.filter((lineage) => !lineages.includes(lineage));
  return { isDoubtful: false, ...choice, state, others, outdated };
}

/** Documents of the service that are kept under their own name from the same address. */
async function namesOfOthers({ documents }: Archive, { documentId, url }: SightingRow): Promise<string[]> {
  const serviceId = documentId.slice(0, documentId.indexOf('/'));
  const rows = await documents.where('serviceId').equals(serviceId).toArray();
  return rows
    .filter(({ id, addresses }) => id !== documentId && addresses.some((address) => address.url === url))
    .map(({ termsType }) => keyOfTermsType(termsType));
}

const currentOf = (version: Version) => ({
  current: version.terms,
  currentHash: version.textHash,
  currentHow: version.how,
  currentAt: version.at,
});

export interface Seen {
  all: readonly LineageRow[];
  sighting: SightingRow;
  extraction: Extraction;
}

async function chooseLines(archive: Archive, seen: Seen): Promise<Choice> {
  const { all, sighting } = seen;
  const own = all.filter(({ urls }) => urls.includes(sighting.url));
  const showing = await linesShowing(archive, seen);
  const rivals = own.filter((lineage) => showing.some((other) => isRival(lineage, other)));
  const oldest = await findOldest(archive, [...showing, ...rivals]);
  if (oldest === undefined || own.includes(oldest))
    return own.length > 0 ? { lineages: own } : findMoved(archive, seen);
  const left = own.filter((lineage) => !isRival(lineage, oldest));
  const group = all.filter(({ urls }) => urls.some((url) => oldest.urls.includes(url)));
  return { lineages: [...new Set([...group.filter((lineage) => !own.includes(lineage)), ...left])] };
}

/** Of one language and edition, and open to every way of looking. */
export const isSameKind = (a: LineageRow, b: LineageRow): boolean =>
  a.lang === b.lang && a.edition === b.edition && a.how === undefined && b.how === undefined;

/** Two that one text could go on. */
const isRival = (a: LineageRow, b: LineageRow): boolean => isSameKind(a, b) && shareRegion(a, b);

async function linesShowing(archive: Archive, { all, extraction }: Seen): Promise<LineageRow[]> {
  if (extraction.outcome !== 'terms' || all.length === 0) return [];
  const shown = new Set(await Promise.all(extraction.editions.map(hashTerms)));
  const versions = await archive.versions.bulkGet(all.map(({ currentId }) => currentId));
  return all.filter(({ how }, index) => how === undefined && shown.has(versions[index]?.textHash ?? ''));
}

async function findOldest({ versions }: Archive, lines: LineageRow[]): Promise<LineageRow | undefined> {
  if (lines.length < 2) return lines[0];
  const firsts: number[] = [];
  for (const { id } of lines) {
    const rows = await versions.where('lineageId').equals(id).toArray();
    firsts.push(Math.min(...rows.map(({ index }) => index)));
  }
  return lines[firsts.indexOf(Math.min(...firsts))];
}
