import { isRecorded, type LookOutcome, strongestOutcome } from '../../core/compose/look-at';
import type { Sighting } from '../../core/model/capture';
import { type DocumentId, documentIdOf } from '../../core/model/document';
import type { Hash } from '../../core/model/hash';
import type { Notice } from '../../core/model/notice';
import { similarity } from '../../core/text/similarity';
import { cutPage } from '../../store/blocks/cut-page';
import { loadSnapshot } from '../../store/blocks/load-snapshot';
import { planTexts, type TextPlan } from '../../store/blocks/plan-texts';
import { encodeTerms } from '../../store/blocks/terms-texts';
import type { ChangeRow, LineageRow, SightingRow, VersionRow } from '../../store/rows';
import type { Ports } from '../ports';
import { noticesOfDocument } from '../watch/note-notices';
import { comparedLine, endedLine, nameNewLines } from './editions/plan-editions';
import { planLapse } from './editions/plan-lapse';
import type { Line } from './find-line';
import { wordsOf } from './find-moved';
import { changeOf, type SeenEdition as Seen, versionOf } from './make-version';
import { mergeLines } from './merge-lines';

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
  /** Lines that have become one with another. */
  ended: LineageRow[];
  /** Lines of texts that were announced and did not come; this look did not show them. */
  lapsed: LineageRow[];
  /** Versions of an older extractor, whose text the newer one has read as well. */
  confirmed: Hash[];
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

export async function planLook(ports: Ports, worked: Worked): Promise<LookPlan> {
  const { sighting, line } = worked;
  const seen = nameNewLines(worked, await lineageIdsElsewhere(ports, worked));
  const recorded = seen.filter(({ outcome }) => isRecorded(outcome));
  const texts = recorded.length > 0 ? await planLookTexts(ports, sighting, recorded) : undefined;
  const needsScripts = await isDeclaredScripted(ports, sighting.documentId);
  const plan: LookPlan = {
    ...summarise(worked),
    needsScripts,
    ...{ lineages: [], ended: [], lapsed: [], confirmed: [], versions: [], changes: [], notices: [] },
    texts,
  };
  const serviceId = sighting.documentId.slice(0, sighting.documentId.indexOf('/'));
  for (const outcome of seen) {
    const before = line.lineages.find(({ id }) => id === outcome.lineage.id);
    const lineage = nextLineage(outcome, worked, before);
    const index = recorded.indexOf(outcome);
    if (index >= 0) {
      const text = texts?.runs[index] ?? new Uint8Array();
      const compared = comparedLine(outcome, plan, line) ?? before;
      const version = await versionOf({ outcome, lineage, before: compared, sighting, text });
      lineage.currentId = version.id;
      plan.versions.push(version);
      if (version.previousId) plan.changes.push(changeOf(version, version.previousId, serviceId));
    }
    if (outcome.outcome === 'same' && line.outdated.has(lineage.id)) plan.confirmed.push(lineage.currentId);
    if (lineage.currentId !== '') plan.lineages.push(lineage);
    plan.ended.push(...endedLine(outcome, lineage, line));
    const lapse = planLapse(outcome, { line, sighting, serviceId });
    plan.lapsed.push(...lapse.lineages);
    plan.changes.push(...lapse.changes);
    plan.notices.push(...(await noticesOfDocument(outcome.edition, { sighting, serviceId })));
  }
  const merged = await mergeLines(ports.archive, plan);
  Object.assign(plan, { lineages: merged.lineages, ended: [...plan.ended, ...merged.ended] });
  if (line.rejoined) plan.lineages.push(withoutHeld(line.rejoined, seen));
  return { ...plan, title: await titleOf(ports, { plan, seen }) };
}

/** What waited in a line that an address was taken to continue, and that turned out to be a text of its own. */
function withoutHeld(row: LineageRow, seen: readonly Seen[]): LineageRow {
  const { held, heldSnapshot, heldDiffers, ...rest } = row;
  return seen.some(({ textHash }) => textHash === held?.textHash) ? rest : row;
}

/** Of the main line alone: a translation, or another page of the document, does not rename it. */
async function titleOf(ports: Ports, { plan, seen }: { plan: LookPlan; seen: readonly Seen[] }) {
  const document = await ports.archive.documents.get(plan.sighting.documentId);
  const main = document?.addresses.find(({ replacedBy }) => replacedBy === undefined)?.url;
  const line = plan.lineages.find(({ urls, how }) => how === undefined && main !== undefined && urls.includes(main));
  const shown = seen.find(({ lineage, outcome }) => outcome !== 'held' && lineage.id === line?.id);
  return shown?.edition.title ?? (document?.title === undefined ? seen[0]?.edition.title : undefined);
}

function summarise({ sighting, line, outcomes }: Worked) {
  const strongest = strongestOutcome(outcomes);
  return { sighting, line, outcome: strongest?.outcome ?? 'refused', reason: strongest?.reason, title: undefined };
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

function nextLineage(outcome: Seen, { sighting, line }: Worked, before: LineageRow | undefined): LineageRow {
  const { lineage, edition } = outcome;
  // A text that waits may yet turn out to be another document's.
  const urls = new Set(before?.urls ?? []);
  if (outcome.outcome !== 'held') urls.add(sighting.url);
  const waiting = heldOf(outcome, before);
  if (lineage.held?.textHash !== outcome.textHash) return { ...lineage, urls: [...urls], ...waiting };
  const current = line.state.lineages.find(({ id }) => id === lineage.id)?.current;
  const heldDiffers = current && 1 - similarity(wordsOf(current), wordsOf(edition));
  return { ...lineage, urls: [...urls], heldSnapshot: sighting.snapshot, heldDiffers };
}

/** What is kept of a text that waits and that this look did not show. */
const heldOf = ({ lineage }: Seen, before: LineageRow | undefined): Partial<LineageRow> =>
  lineage.held
    ? { heldSnapshot: before?.heldSnapshot, heldDiffers: before?.heldDiffers }
    : { heldSnapshot: undefined, heldDiffers: undefined };
