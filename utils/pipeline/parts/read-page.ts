import type { Extraction } from '../../core/model/terms';
import type { Ports } from '../ports';
import { declaredDocument, findParts } from './find-parts';

/** A kept page of a document, read as what it is: a chapter may be shorter than a whole document. */
export async function readPage(
  ports: Ports,
  content: string,
  kept: { documentId: string; url: string },
): Promise<Extraction> {
  const { documentId, url } = kept;
  const document = await ports.archive.documents.get(documentId);
  if (document === undefined) return ports.read(content, { url });
  const declared = declaredDocument(await ports.declarations(), document);
  const urls = findParts(document, declared, ports.now())?.urls ?? [];
  const isPart = urls.length > 1 && urls.includes(url);
  return ports.read(content, { url, termsType: document.termsType, ...(isPart ? { isPart } : {}) });
}
