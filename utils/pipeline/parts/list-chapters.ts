import { EXTRACTOR_REVISION } from '../../core/extract/extractor-revision';
import type { Address, Document } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import type { Chapter } from '../../core/model/terms';
import { DAY } from '../check/next-check';

interface Contents {
  /** The table of contents itself. */
  url: string;
  chapters: readonly Chapter[];
  /** It says nothing else. */
  isBare: boolean;
  /** The look does not say what is gone. */
  isInDoubt: boolean;
  at: Time;
}

/** A page may come once without a part, or in another layout: what it lacks for so long is gone. */
const MISSED_FOR_GOOD = 2 * DAY;

/**
 * The document with the chapters that its table of contents lists now, in that order: new ones are due at once, those
 * that it does not list any more are left out when that has stood. Other addresses of the document stay.
 */
export function listChapters(document: Document, contents: Contents): Document {
  const { url, chapters, at } = contents;
  const known = new Map(document.addresses.map((address) => [address.url, address]));
  const before = known.get(url);
  if (before === undefined || (chapters.length === 0 && before.chapterOf?.url !== url)) return document;
  const listed = new Set([url, ...chapters.map((chapter) => chapter.url)]);
  // Chapters that a newer extractor finds were there before.
  const isReadAnew = before.chapterOf !== undefined && before.chapterOf.revision !== EXTRACTOR_REVISION;
  const since = (isReadAnew && before.chapterOf?.since) || at;
  const addresses = [...listed].map((one): Address => {
    const address = known.get(one) ?? { url: one, from: 'linked', nextCheckAt: at };
    const { missedAt: _, ...chapterOf } = { ...address.chapterOf, url, since: address.chapterOf?.since ?? since };
    return one === url ? asContents(address, contents) : { ...address, chapterOf };
  });
  for (const missed of missedChapters(document, contents, listed)) insertInOrder(addresses, missed, document.addresses);
  const names = new Set(addresses.map((address) => address.url));
  const others = document.addresses.filter((one) => !names.has(one.url) && one.chapterOf?.url !== url);
  const next = { ...document, addresses: [...addresses, ...others] };
  const isNew = addresses.some((address) => !known.has(address.url));
  return isNew ? { ...next, nextCheckAt: Math.min(document.nextCheckAt, at) } : next;
}

/** Words that it had stay in the document until they have been gone for long enough. */
function asContents(address: Address, { url, isBare, at }: Contents): Address {
  const { since = at, isBare: wasBare, missedAt } = address.chapterOf ?? {};
  const chapterOf = { url, since, revision: EXTRACTOR_REVISION };
  if (!isBare) return { ...address, chapterOf };
  const goneAt = Math.min(missedAt ?? at, at);
  if (address.chapterOf === undefined || wasBare || at - goneAt >= MISSED_FOR_GOOD)
    return { ...address, chapterOf: { ...chapterOf, isBare } };
  return { ...address, chapterOf: { ...chapterOf, missedAt: goneAt } };
}

/** Chapters that are listed no more but stay, until they have been missed for good, each with when that began. */
function missedChapters(document: Document, { url, isInDoubt, at }: Contents, listed: ReadonlySet<string>): Address[] {
  return document.addresses.flatMap((address) => {
    const { chapterOf } = address;
    if (chapterOf?.url !== url || listed.has(address.url)) return [];
    if (isInDoubt) return [address];
    const missedAt = Math.min(chapterOf.missedAt ?? at, at);
    return at - missedAt >= MISSED_FOR_GOOD ? [] : [{ ...address, chapterOf: { ...chapterOf, missedAt } }];
  });
}

/** Behind the chapter that it stood behind. */
function insertInOrder(addresses: Address[], missed: Address, order: readonly Address[]): void {
  const place = order.findIndex(({ url }) => url === missed.url);
  const earlier = new Set(order.slice(0, place).map(({ url }) => url));
  addresses.splice(addresses.findLastIndex(({ url }) => earlier.has(url)) + 1, 0, missed);
}
