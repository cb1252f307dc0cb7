import type { DocumentId } from '../model/document';
import type { Hash, Time } from '../model/hash';
import { keyOfTermsType, TERMS_TYPES } from '../model/terms-type';

/** A version, as far as it matters whether its text holds, and for whom. */
export interface DatedText {
  id: Hash;
  documentId: DocumentId;
  lineageId: string;
  at: Time;
  index: number;
  lang?: string;
  region?: string;
  edition?: string;
  isPart?: true;
}

/** Who reads: a text for the same people comes first. */
export interface Audience {
  lang?: string;
  region?: string;
  edition?: string;
}

/** Texts that are up, and hold for nobody yet or any more. */
const NOT_IN_FORCE = new Set(['announced', 'previous']);
const KINDS_OF_TERMS = new Set<string>(TERMS_TYPES.map(keyOfTermsType));

/** A text of the page as a whole, or of one of the documents that a page holds: no region's and no audience's. */
const isForAll = ({ edition }: DatedText): boolean => edition === undefined || KINDS_OF_TERMS.has(edition);

/**
 * The lines of a document whose texts hold for a reader, each oldest first: those that are for all, and the reader's
 * own edition; another region's or audience's alone only where there is no other. Of several languages the reader's.
 */
export function chooseLines<Text extends DatedText>(texts: readonly Text[], audience?: Audience): Text[][] {
  const held = texts
    .filter(({ isPart, edition = '' }) => isPart !== true && !NOT_IN_FORCE.has(edition))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const like = (text: Text): boolean => isForAll(text) || text.edition === audience?.edition;
  const forReader = held.some(like) ? held.filter(like) : held.filter(isAs(held.at(-1), 'edition'));
  const editions = Map.groupBy(forReader, ({ edition }) => edition);
  return [...editions.values()].map((edition) => chooseLine(edition, audience));
}

const isAs = (model: DatedText | undefined, field: 'lang' | 'region' | 'edition') => (text: DatedText) =>
  text[field] === model?.[field];

function chooseLine<Text extends DatedText>(texts: readonly Text[], audience: Audience | undefined): Text[] {
  const spoken = narrow(texts, 'lang', audience?.lang);
  const near = narrow(spoken, 'region', audience?.region);
  const lines = [...Map.groupBy(near, ({ lineageId }) => lineageId).values()];
  return lines.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Those for this reader; else those for anybody; else those that came up last. */
function narrow<Text extends DatedText>(
  texts: readonly Text[],
  field: 'lang' | 'region',
  wanted: string | undefined,
): readonly Text[] {
  const lines = Map.groupBy(texts, ({ lineageId }) => lineageId);
  const linesWith = (value: string | undefined): Text[] =>
    [...lines.values()].filter((line) => line.at(-1)?.[field] === value).flat();
  const own = wanted === undefined ? [] : linesWith(wanted);
  if (own.length > 0) return own;
  const open = linesWith(undefined);
  return field === 'region' && open.length > 0 ? open : linesWith(texts.at(-1)?.[field]);
}

/** The text of a line that was in force at a moment; none where the line was not yet seen. */
export const inForceAt = <Text extends { at: Time }>(line: readonly Text[], at: Time): Text | undefined =>
  line.findLast((text) => text.at <= at);
