import { findTexts } from '../../core/search/find-texts';
import { openLast, parseQuery, type Query } from '../../core/search/parse-query';
import type { PlacedText } from '../../core/search/word-places';
import type { Searchable, Searched } from './search-memory';

/** What a reader asks for. */
export interface Wish {
  query: string;
  serviceId?: string;
  termsType?: string;
  /** Leaves out what was removed. */
  isStandingOnly: boolean;
}

/** A document that has what was asked for. */
export interface FoundDocument {
  searchable: Searchable;
  /** Those that are wanted: what stands first, the newer before the older. */
  texts: readonly PlacedText[];
  /** How many of them stand. */
  standing: number;
}

export interface Found {
  query: Query;
  /** The one of which most stands first, documents of one service together. */
  documents: FoundDocument[];
}

/** A short last word counts as it is, or, where nobody has it, as the beginning of one that is still typed. */
export function findDocuments(searched: Searched, wish: Wish): Found {
  const query = parseQuery(wish.query);
  if (query.phrases.length === 0) return { query, documents: [] };
  const documents = find(searched, query, wish);
  const longer = documents.length > 0 ? undefined : openLast(query);
  return longer ? { query: longer, documents: find(searched, longer, wish) } : { query, documents };
}

function find({ searchables, standing }: Searched, query: Query, wish: Wish): FoundDocument[] {
  const found = searchables.flatMap((searchable) => {
    const { document, places, lines } = searchable;
    if (wish.serviceId !== undefined && document.serviceId !== wish.serviceId) return [];
    if (wish.termsType !== undefined && document.termsType !== wish.termsType) return [];
    const stands = (text: PlacedText): boolean => text.lines.some((line) => standing.has(lines[line] ?? ''));
    const all = findTexts(places, query).reverse();
    const now = all.filter(stands);
    const texts = wish.isStandingOnly ? now : [...now, ...all.filter((text) => !stands(text))];
    return texts.length > 0 ? [{ searchable, texts, standing: now.length }] : [];
  });
  return groupByService(found.sort((a, b) => b.standing - a.standing || b.texts.length - a.texts.length));
}

const groupByService = (documents: readonly FoundDocument[]): FoundDocument[] =>
  [...Map.groupBy(documents, ({ searchable }) => searchable.document.serviceId).values()].flat();
