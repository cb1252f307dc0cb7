import { type Address, type Document, documentIdOf } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import type { Declaration, DeclaredDocument } from '../../core/model/service';
import { DAY } from '../check/next-check';

/** The pages that make up one text. */
export interface Parts {
  /** In reading order. */
  urls: string[];
  /** By the document's own table of contents: what it adds or drops is the service's doing, not ours. */
  isListed: boolean;
}

/** A page that says for so long that there is nothing is no part any more. */
const GONE_FOR_GOOD = 14 * DAY;

/** What the declaration of its service says of a document. */
export const declaredDocument = (
  declarations: readonly Declaration[],
  { serviceId, termsType }: Pick<Document, 'serviceId' | 'termsType'>,
): DeclaredDocument | undefined =>
  declarations.find(({ id }) => id === serviceId)?.documents.find((one) => one.termsType === termsType);

/** Whether a document is declared as several pages. */
export const isInParts = (declared: DeclaredDocument | undefined): declared is DeclaredDocument =>
  declared !== undefined && declared.addresses.length > 1;

/** Undefined for a document that is one page, whatever other addresses show it. */
export function findParts(document: Document, declared: DeclaredDocument | undefined, now: Time): Parts | undefined {
  const isListed = !isInParts(declared);
  const urls = isListed ? listedUrls(document) : declared.addresses;
  if (urls.length === 0) return undefined;
  const present = urls.flatMap((url) => presentUrl(document, url, now));
  return { urls: [...new Set(present)], isListed };
}

/** The table of contents that lists a document's parts. */
export const contentsOf = ({ addresses }: Document): Address | undefined =>
  addresses.find(({ url, chapterOf }) => chapterOf?.url === url);

function listedUrls(document: Document): string[] {
  const contents = contentsOf(document)?.url;
  if (contents === undefined) return [];
  const chapters = document.addresses.filter(({ chapterOf }) => chapterOf?.url === contents);
  return chapters.filter(({ chapterOf }) => !chapterOf?.isBare).map(({ url }) => url);
}

/** Where the part is now; nowhere when it is gone for good. */
function presentUrl({ addresses }: Document, url: string, now: Time): string[] {
  const address = addresses.find((one) => one.url === url);
  if (address?.replacedBy !== undefined) return [address.replacedBy];
  return address && isGoneForGood(address, now) ? [] : [url];
}

const isGoneForGood = ({ blocked }: Pick<Address, 'blocked'>, now: Time): boolean =>
  blocked?.reason === 'not-found' && now - blocked.since >= GONE_FOR_GOOD;

/** Ids of the documents that are declared to have several parts. */
export const declaredInParts = (declarations: readonly Declaration[]): ReadonlySet<string> =>
  new Set(
    declarations.flatMap(({ id, documents }) =>
      documents.filter(isInParts).map(({ termsType }) => documentIdOf(id, termsType)),
    ),
  );
