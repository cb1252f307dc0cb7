import type { Address, Document } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import type { Chapter } from '../../core/model/terms';

interface Contents {
  /** The table of contents itself. */
  url: string;
  chapters: readonly Chapter[];
  /** It says nothing else. */
  isBare: boolean;
  at: Time;
}

/**
 * The document with the chapters that its table of contents lists now, in that order: new ones are due at once, those
 * that it lists no more are left out. Other addresses of the document stay.
 */
export function listChapters(document: Document, { url, chapters, isBare, at }: Contents): Document {
  const known = new Map(document.addresses.map((address) => [address.url, address]));
  const isChapter = ({ chapterOf }: Address): boolean => chapterOf?.url === url;
  const contents = known.get(url);
  if (contents === undefined || (chapters.length === 0 && !isChapter(contents))) return document;
  const listed = chapters.filter((chapter) => chapter.url !== url).map((chapter) => chapter.url);
  const addresses: Address[] = [url, ...listed].map((one) => {
    const address = known.get(one) ?? { url: one, from: 'linked', nextCheckAt: at };
    const since = address.chapterOf?.since ?? at;
    return { ...address, chapterOf: { url, since, ...(isBare && one === url ? { isBare } : {}) } };
  });
  const names = new Set(addresses.map((address) => address.url));
  const others = document.addresses.filter((address) => !names.has(address.url) && !isChapter(address));
  const next = { ...document, addresses: [...addresses, ...others] };
  const isNew = addresses.some((address) => !known.has(address.url));
  return isNew ? { ...next, nextCheckAt: Math.min(document.nextCheckAt, at) } : next;
}
