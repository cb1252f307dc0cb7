import type { DocumentState } from '../../core/lineage/decide-lineage';
import type { Extraction } from '../../core/model/terms';
import type { Version } from '../../core/model/version';
import { hashTerms } from '../../core/text/hash-terms';
import type { Archive } from '../../store/database';
import type { LineageRow, SightingRow } from '../../store/rows';
import { loadVersion } from '../../store/versions';

/** The lines of versions that a look is compared with. */
export interface Line {
  /** As the store has them now. */
  lineages: LineageRow[];
  state: DocumentState;
}

/**
 * A document may have several addresses: its parts, translations, older texts. An address is compared with what it has
 * shown before; a new one that shows a text in force joins that text's line, any other starts its own. So an old version
 * that somebody opens under its own address never looks like a change.
 */
export async function findLine(archive: Archive, sighting: SightingRow, extraction: Extraction): Promise<Line> {
  const all = await archive.lineages.where('documentId').equals(sighting.documentId).toArray();
  const own = all.filter(({ urls }) => urls.includes(sighting.url));
  const lineages = own.length > 0 ? own : await lineagesShowing(archive, all, extraction);
  const state: DocumentState = { documentId: sighting.documentId, lineages: [] };
  for (const lineage of lineages) {
    const current = await loadVersion(archive, lineage.currentId);
    if (current) state.lineages.push({ ...lineage, ...currentOf(current) });
  }
  return { lineages, state };
}

const currentOf = (version: Version) => ({
  current: version.terms,
  currentHash: version.textHash,
  currentHow: version.how,
  currentAt: version.at,
});

async function lineagesShowing(archive: Archive, all: LineageRow[], extraction: Extraction): Promise<LineageRow[]> {
  if (extraction.outcome !== 'terms' || all.length === 0) return [];
  const shown = new Set(await Promise.all(extraction.editions.map(hashTerms)));
  const versions = await archive.versions.bulkGet(all.map(({ currentId }) => currentId));
  const urls = new Set(
    all.filter((_, index) => shown.has(versions[index]?.textHash ?? '')).flatMap((lineage) => lineage.urls),
  );
  return all.filter((lineage) => lineage.urls.some((url) => urls.has(url)));
}
