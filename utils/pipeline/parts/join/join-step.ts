import type { Document } from '../../../core/model/document';
import type { IsOpen, Step } from '../../advance/step';
import type { Ports } from '../../ports';
import { declaredDocument, declaredInParts, findParts } from '../find-parts';
import { chooseWholes, type Whole } from './choose-wholes';
import { isRoundOver } from './is-round-over';
import { type NextParts, nextParts } from './next-parts';
import { planJoin } from './plan-join';
import { writeJoin } from './write-join';

/** A document in several parts whose joined text is not what its parts say by now. */
export async function findJoinStep(ports: Ports, isOpen: IsOpen): Promise<Step | undefined> {
  for (const document of await documentsInParts(ports, isOpen)) {
    const found = await findUnjoined(ports, document);
    if (found === undefined) continue;
    return {
      name: 'join',
      documentId: document.id,
      run: async () => {
        await writeJoin(ports, await planJoin(ports, found.whole, found.next));
      },
      // Nothing is lost: the parts are kept, and the next run joins them.
      giveUp: async () => undefined,
    };
  }
  return undefined;
}

async function documentsInParts({ archive, declarations }: Ports, isOpen: IsOpen): Promise<Document[]> {
  const declared = declaredInParts(await declarations());
  return archive.documents
    .filter(
      ({ id, addresses }) =>
        isOpen(id) && (declared.has(id) || addresses.some(({ chapterOf }) => chapterOf !== undefined)),
    )
    .toArray();
}

async function findUnjoined(ports: Ports, document: Document): Promise<{ whole: Whole; next: NextParts } | undefined> {
  const parts = findParts(document, declaredDocument(await ports.declarations(), document), ports.now());
  if (parts === undefined) return undefined;
  for (const whole of await chooseWholes(ports.archive, document, parts)) {
    const next = nextParts(whole);
    if (next && (await isRoundOver(ports, whole))) return { whole, next };
  }
  return undefined;
}
