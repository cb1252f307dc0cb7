import { type FoundDocument, findDocuments, type Wish } from './find-documents';
import { type DocumentHits, loadHits } from './load-hits';
import type { Searched, SearchMemory } from './search-memory';

/** Documents that are shown at first, about a screen: each has to be unpacked while somebody types. */
export const DOCUMENTS_AT_FIRST = 4;
/** And with each press for more. */
export const DOCUMENTS_MORE = 8;
const SENTENCES = 3;
const ALL_SENTENCES = 60;

export interface Extent {
  /** How many documents. */
  documents: number;
  /** Those of which all sentences are wanted. */
  opened: ReadonlySet<string>;
}

export interface AnsweredDocument extends DocumentHits {
  found: FoundDocument;
}

export interface Answer {
  /** As it was typed. */
  query: string;
  /** All documents that have it. */
  documents: number;
  services: number;
  shown: AnsweredDocument[];
}

/** Where it was said, and since when. */
export async function answerSearch(
  memory: SearchMemory,
  searched: Searched,
  { wish, extent }: { wish: Wish; extent: Extent },
): Promise<Answer> {
  const { query, documents } = findDocuments(searched, wish);
  const shown = await Promise.all(
    documents.slice(0, extent.documents).map(async (found) => {
      const { searchable } = found;
      const atMost = extent.opened.has(searchable.document.id) ? ALL_SENTENCES : SENTENCES;
      return {
        found,
        ...(await loadHits(found, memory.open(searchable), { query, standing: searched.standing, atMost })),
      };
    }),
  );
  const services = new Set(documents.map(({ searchable }) => searchable.document.serviceId));
  return { query: wish.query, documents: documents.length, services: services.size, shown };
}
