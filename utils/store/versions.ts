import type { DocumentId } from '../core/model/document';
import type { Hash } from '../core/model/hash';
import type { Version } from '../core/model/version';
import { loadTexts } from './blocks/load-texts';
import { decodeTerms } from './blocks/terms-texts';
import type { Archive } from './database';
import type { VersionRow } from './rows';
import { rowsUnder } from './rows-under';

/** A version for lists: all but its text. */
export interface VersionSummary extends Omit<Version, 'terms'> {
  /** Of the sighting that showed it first. */
  index: number;
  title?: string;
  lang?: string;
  region?: string;
  edition?: string;
}

const summarise = ({ text: _, reread: __, ...summary }: VersionRow): VersionSummary => summary;

/** Newest first, every lineage; the texts of single parts are only for the joined one. */
export const listVersions = async (archive: Archive, documentId: DocumentId): Promise<VersionSummary[]> =>
  (await listVersionRows(archive, documentId)).map(summarise);

/** The same with the runs of their texts. */
export async function listVersionRows(archive: Archive, documentId: DocumentId): Promise<VersionRow[]> {
  const rows = await rowsUnder(archive.versions, '[documentId+index]', documentId).reverse().toArray();
  return rows.filter(isListed).sort(newerFirst);
}

/** Two that one round of looks showed have the same index: the one that follows the other is the newer. */
const newerFirst = (a: VersionRow, b: VersionRow): number =>
  b.index - a.index || Number(b.previousId === a.id) - Number(a.previousId === b.id);

export const countVersions = (archive: Archive, documentId: DocumentId): Promise<number> =>
  rowsUnder(archive.versions, '[documentId+index]', documentId).filter(isListed).count();

const isListed = ({ isPart }: VersionRow): boolean => isPart !== true;

/** With its whole text. */
export async function loadVersion(archive: Archive, id: Hash): Promise<Version | undefined> {
  const row = await archive.versions.get(id);
  if (row === undefined) return undefined;
  const texts = await loadTexts(archive, row.documentId, row.text);
  const { text: _, reread: __, ...version } = row;
  return { ...version, terms: decodeTerms(texts) };
}
