import type { LookOutcome } from '../../core/compose/look-at';
import { EXTRACTOR_REVISION } from '../../core/extract/extractor-revision';
import type { Hash } from '../../core/model/hash';
import type { Terms } from '../../core/model/terms';
import { hashText } from '../../core/text/hash-text';
import { tokenise } from '../../core/text/tokenise';
import type { ChangeRow, LineageRow, SightingRow, VersionRow } from '../../store/rows';

/** An edition that a look showed. */
export type SeenEdition = Exclude<LookOutcome, { outcome: 'refused' }>;

interface Making {
  outcome: SeenEdition;
  lineage: LineageRow;
  before: LineageRow | undefined;
  sighting: SightingRow;
  text: VersionRow['text'];
}

/** The version that a look records. */
export async function versionOf({ outcome, lineage, before, sighting, text }: Making): Promise<VersionRow> {
  const { title, lang, region, edition } = outcome.edition;
  return {
    id: await versionId(lineage.id, outcome.textHash, sighting.hash),
    documentId: sighting.documentId,
    lineageId: lineage.id,
    textHash: outcome.textHash,
    ...(before && outcome.outcome !== 'first' ? { previousId: before.currentId } : {}),
    at: outcome.heldSince ?? sighting.at,
    how: sighting.how,
    ...(sighting.isImported ? { isImported: true } : {}),
    outcome: outcome.outcome as VersionRow['outcome'],
    snapshot: sighting.snapshot ?? '',
    extractorRevision: EXTRACTOR_REVISION,
    words: countWords(outcome.edition),
    index: sighting.index,
    ...(title === undefined ? {} : { title }),
    ...(lang === undefined ? {} : { lang }),
    ...(region === undefined ? {} : { region }),
    ...(edition === undefined ? {} : { edition }),
    text,
  };
}

const versionId = (lineageId: string, textHash: Hash, sighting: Hash): Promise<Hash> =>
  hashText(JSON.stringify([lineageId, textHash, sighting]));

export const countWords = (terms: Terms): number =>
  terms.blocks.reduce((sum, block) => sum + tokenise(block.text).length, 0);

/** From the version before it to this one, not yet judged. */
export const changeOf = (version: VersionRow, beforeId: Hash, serviceId: string): ChangeRow => ({
  id: `${beforeId}:${version.id}`,
  documentId: version.documentId,
  serviceId,
  beforeId,
  afterId: version.id,
  at: version.at,
  addedWords: 0,
  removedWords: 0,
  movedWords: 0,
  outcome: version.outcome === 'first' ? 'changed' : version.outcome,
  judgedRevision: 0,
});
