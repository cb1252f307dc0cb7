import { isRecorded, type LookOutcome, strongestOutcome } from '../../core/compose/look-at';
import { EXTRACTOR_REVISION } from '../../core/extract/extractor-revision';
import type { Sighting } from '../../core/model/capture';
import { type DocumentId, documentIdOf } from '../../core/model/document';
import type { Hash } from '../../core/model/hash';
import type { Notice } from '../../core/model/notice';
import type { Terms } from '../../core/model/terms';
import { hashText } from '../../core/text/hash-text';
import { tokenise } from '../../core/text/tokenise';
import { cutPage } from '../../store/blocks/cut-page';
import { planTexts, type TextPlan } from '../../store/blocks/plan-texts';
import { encodeTerms } from '../../store/blocks/terms-texts';
import type { ChangeRow, LineageRow, SightingRow, VersionRow } from '../../store/rows';
import { loadSnapshot } from '../../store/snapshots';
import type { Ports } from '../ports';
import { noticesOfDocument } from '../watch/note-notices';
import type { Line } from './find-line';

/** All that a look writes, worked out. */
export interface LookPlan {
  sighting: SightingRow;
  /** The lines it started from; `writeLook` refuses when they are others by now. */
  line: Line;
  outcome: Sighting['outcome'];
  reason: Sighting['reason'];
  title: string | undefined;
  /** The declaration says that a plain request does not show the text. */
  needsScripts: boolean;
  lineages: LineageRow[];
  versions: VersionRow[];
  changes: ChangeRow[];
  notices: Notice[];
  /** Present when a version is recorded: its texts, then the snapshot's pieces. */
  texts: TextPlan | undefined;
}

interface Worked {
  sighting: SightingRow;
  line: Line;
  outcomes: LookOutcome[];
}

type Seen = Exclude<LookOutcome, { outcome: 'refused' }>;

export async function planLook(ports: Ports, worked: Worked): Promise<LookPlan> {
  const { sighting, line, outcomes } = worked;
  const seen = outcomes.filter((outcome): outcome is Seen => outcome.outcome !== 'refused');
  const recorded = seen.filter(({ outcome }) => isRecorded(outcome));
  const texts = recorded.length > 0 ? await planLookTexts(ports, sighting, recorded) : undefined;
  const taken = await lineageIdsElsewhere(ports, worked);
  const needsScripts = await isDeclaredScripted(ports, sighting.documentId);
  const plan: LookPlan = {
    ...summarise(worked),
    needsScripts,
    lineages: [],
    versions: [],
    changes: [],
    notices: [],
    texts,
  };
  const serviceId = sighting.documentId.slice(0, sighting.documentId.indexOf('/'));
  for (const outcome of seen) {
    const before = line.lineages.find(({ id }) => id === outcome.lineage.id);
    const lineage = nextLineage(outcome, before, sighting);
    if (before === undefined) lineage.id = freeId(lineage.id, taken);
    const index = recorded.indexOf(outcome);
    if (index >= 0) {
      const text = texts?.runs[index] ?? new Uint8Array();
      const version = await versionOf({ outcome, lineage, before, sighting, text });
      lineage.currentId = version.id;
      plan.versions.push(version);
      if (before) plan.changes.push(changeOf(version, before.currentId, serviceId));
    }
    if (lineage.currentId !== '') plan.lineages.push(lineage);
    plan.notices.push(...(await noticesOfDocument(outcome.edition, { sighting, serviceId })));
  }
  return plan;
}

function summarise({ sighting, line, outcomes }: Worked) {
  const strongest = strongestOutcome(outcomes);
  const reason = strongest?.outcome === 'refused' ? strongest.reason : undefined;
  const title = strongest && strongest.outcome !== 'refused' ? strongest.edition.title : undefined;
  return { sighting, line, outcome: strongest?.outcome ?? 'refused', reason, title };
}

async function isDeclaredScripted({ declarations }: Ports, documentId: DocumentId): Promise<boolean> {
  const documents = (await declarations()).flatMap(({ id, documents }) =>
    documents.filter(({ termsType }) => documentIdOf(id, termsType) === documentId),
  );
  return documents.some(({ needsScripts }) => needsScripts === true);
}

async function planLookTexts(ports: Ports, sighting: SightingRow, recorded: Seen[]): Promise<TextPlan> {
  const { documentId, snapshot } = sighting;
  const page = snapshot === undefined ? undefined : await loadSnapshot(ports.archive, documentId, snapshot);
  const lists = recorded.map(({ edition }) => encodeTerms(edition));
  return planTexts(ports.archive, documentId, [...lists, cutPage(page ?? '')]);
}

/** Two addresses of a document may both have a line `#en`: the later one is numbered. */
async function lineageIdsElsewhere({ archive }: Ports, { sighting, line }: Worked): Promise<Set<string>> {
  const ids = await archive.lineages.where('documentId').equals(sighting.documentId).primaryKeys();
  return new Set(ids.filter((id) => !line.lineages.some((lineage) => lineage.id === id)));
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}~${number}`;
  taken.add(free);
  return free;
}

function nextLineage(outcome: Seen, before: LineageRow | undefined, sighting: SightingRow): LineageRow {
  const { lineage } = outcome;
  const urls = new Set(before?.urls ?? []).add(sighting.url);
  const isHeldNow = lineage.held?.textHash === outcome.textHash;
  const heldSnapshot = isHeldNow ? sighting.snapshot : lineage.held && before?.heldSnapshot;
  return { ...lineage, urls: [...urls], heldSnapshot };
}

interface Making {
  outcome: Seen;
  lineage: LineageRow;
  before: LineageRow | undefined;
  sighting: SightingRow;
  text: VersionRow['text'];
}

async function versionOf({ outcome, lineage, before, sighting, text }: Making): Promise<VersionRow> {
  const { title, lang, edition } = outcome.edition;
  return {
    id: await versionId(lineage.id, outcome.textHash, sighting.hash),
    documentId: sighting.documentId,
    lineageId: lineage.id,
    textHash: outcome.textHash,
    ...(before ? { previousId: before.currentId } : {}),
    at: outcome.heldSince ?? sighting.at,
    how: sighting.how,
    outcome: outcome.outcome as VersionRow['outcome'],
    snapshot: sighting.snapshot ?? '',
    extractorRevision: EXTRACTOR_REVISION,
    words: countWords(outcome.edition),
    index: sighting.index,
    ...(title === undefined ? {} : { title }),
    ...(lang === undefined ? {} : { lang }),
    ...(edition === undefined ? {} : { edition }),
    text,
  };
}

const versionId = (lineageId: string, textHash: Hash, sighting: Hash): Promise<Hash> =>
  hashText(JSON.stringify([lineageId, textHash, sighting]));

export const countWords = (terms: Terms): number =>
  terms.blocks.reduce((sum, block) => sum + tokenise(block.text).length, 0);

const changeOf = (version: VersionRow, beforeId: Hash, serviceId: string): ChangeRow => ({
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
