import type { Address, Document } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import type { Service } from '../../core/model/service';
import { addFault } from '../../store/faults';
import { changeAddress, findAddress } from '../addresses/change-address';
import { faultOf, isClosing } from '../fault-of';
import { readPage } from '../parts/read-page';
import type { Ports } from '../ports';
import { isUnmade } from './is-unmade';
import { DAY } from './next-check';

/** Sites change how they are made, but seldom. */
const TRIED_AGAIN_AFTER = 7 * DAY;

const SCRIPT = /<script\b/i;

/** A frame that showed no text is opened again a week later; a time ahead of us was written by another clock. */
export const mayTryFrame = ({ frameFailedAt: at }: Address, now: Time): boolean =>
  at === undefined || now >= at + TRIED_AGAIN_AFTER || at > now;

/** What the plain request brought. */
interface Plain {
  document: Document;
  service: Service;
  url: string;
  html: string;
  /** The same, cleaned. */
  content: string;
}

/** The cleaned page as its own scripts make it, where the plain one is but a shell and the browser has a frame for it. */
export async function tryFrame(ports: Ports, plain: Plain): Promise<string | undefined> {
  const { document, url, html } = plain;
  const address = findAddress(document, url);
  if (!ports.frame || !SCRIPT.test(html) || !address || !mayTryFrame(address, ports.now())) return undefined;
  const shell = await readAs(ports, plain, plain.content);
  if (shell.outcome === 'terms' || !isUnmade(shell.reason)) return undefined;
  const content = await openFrame(ports, plain);
  const isMade = content !== undefined && (await readAs(ports, plain, content)).outcome === 'terms';
  await noteFrame(ports, plain, isMade ? undefined : ports.now());
  return isMade ? content : undefined;
}

const readAs = (ports: Ports, { url, document }: Plain, content: string) =>
  readPage(ports, content, { documentId: document.id, url });

/** A browser that cannot open its frame leaves the page to visits, like one whose frame shows nothing. */
async function openFrame(ports: Ports, { document, service, url, html }: Plain): Promise<string | undefined> {
  try {
    const framed = await ports.frame?.({ url, hosts: service.hosts, html });
    return framed?.ok ? framed.value.content : undefined;
  } catch (error) {
    if (isClosing(error)) throw error;
    await addFault(ports.archive, faultOf(error, { at: ports.now(), where: 'check.frame', documentId: document.id }));
    return undefined;
  }
}

async function noteFrame({ archive }: Ports, { document: { id }, url }: Plain, failedAt?: Time): Promise<void> {
  await archive.transaction('rw', archive.documents, async () => {
    const document = await archive.documents.get(id);
    if (document === undefined || findAddress(document, url)?.frameFailedAt === failedAt) return;
    await archive.documents.put(
      changeAddress(document, url, ({ frameFailedAt: _, ...address }) =>
        failedAt === undefined ? address : { ...address, frameFailedAt: failedAt },
      ),
    );
  });
}
