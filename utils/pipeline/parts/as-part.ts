import type { Document } from '../../core/model/document';
import type { Chapter, Extraction } from '../../core/model/terms';
import type { LookPlan } from '../advance/plan-look';
import type { Ports } from '../ports';
import { declaredDocument, findParts, isInParts } from './find-parts';
import { listChapters } from './list-chapters';

/** What a look writes, and the chapters that its page lists. */
export interface PartLook extends LookPlan {
  chapters?: readonly Chapter[];
  /** It has no words of its own. */
  isBare?: boolean;
}

/**
 * A look at one part of a document: its versions are kept for the joined text, which is compared in its stead. The
 * table of contents of a document that is not declared in parts says which they are.
 */
export async function asPart(ports: Ports, plan: LookPlan, extraction: Extraction): Promise<PartLook> {
  const document = await ports.archive.documents.get(plan.sighting.documentId);
  if (document === undefined) return plan;
  const declared = declaredDocument(await ports.declarations(), document);
  const chapters = isInParts(declared) ? undefined : chaptersOf(document, plan, extraction);
  const look: PartLook = chapters ? readAsContents(plan, chapters) : plan;
  const next = withChapters(document, look);
  const parts = findParts(next, declared, ports.now());
  return parts ? keepForJoin(look, new Set(parts.urls)) : look;
}

/** Absent where the page says nothing about it. */
function chaptersOf(document: Document, { sighting, outcome }: LookPlan, extraction: Extraction) {
  const address = document.addresses.find(({ url }) => url === sighting.url);
  const isOther = document.addresses.some(({ chapterOf }) => chapterOf && chapterOf.url !== sighting.url);
  if (address === undefined || isOther) return undefined;
  const { chapters = [] } = extraction;
  if (chapters.length > 0) return chapters;
  const isSettled = outcome !== 'refused' && outcome !== 'held';
  return isSettled && address.chapterOf ? [] : undefined;
}

/** A page of links alone reads like no terms: it is what it should be. */
const readAsContents = (plan: LookPlan, chapters: readonly Chapter[]): PartLook =>
  plan.outcome === 'refused'
    ? { ...plan, chapters, isBare: true, outcome: 'same', reason: undefined }
    : { ...plan, chapters };

/** The document as the look leaves it, as far as its parts are concerned. */
export const withChapters = (
  document: Document,
  { chapters, isBare = false, outcome, sighting }: PartLook,
): Document =>
  chapters
    ? listChapters(document, { url: sighting.url, chapters, isBare, isInDoubt: outcome === 'held', at: sighting.at })
    : document;

function keepForJoin(look: PartLook, urls: ReadonlySet<string>): PartLook {
  const partLines = new Set(
    look.lineages
      .filter((line) => urls.has(look.sighting.url) || line.urls.some((url) => urls.has(url)))
      .map(({ id }) => id),
  );
  const versions = look.versions.map((version) =>
    partLines.has(version.lineageId) ? { ...version, isPart: true as const } : version,
  );
  const ofParts = new Set(versions.filter(({ isPart }) => isPart).map(({ id }) => id));
  for (const { id, currentId } of look.lineages) if (partLines.has(id)) ofParts.add(currentId);
  return { ...look, versions, changes: look.changes.filter(({ afterId }) => !ofParts.has(afterId)) };
}
