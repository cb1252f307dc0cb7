import type { Address, Document, Refusal } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import type { Service } from '../../core/model/service';
import { changeAddress, findAddress } from '../addresses/change-address';
import type { Ports } from '../ports';
import { DAY } from './next-check';

/** What a page that is made by its scripts looks like to a plain request. */
const UNMADE = new Set<Refusal>(['needs-scripts', 'empty']);
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
  const { document, service, url, html } = plain;
  const address = findAddress(document, url);
  if (!ports.frame || !SCRIPT.test(html) || !address || !mayTryFrame(address, ports.now())) return undefined;
  const shell = await readAs(ports, plain, plain.content);
  if (shell.outcome === 'terms' || !UNMADE.has(shell.reason)) return undefined;
  const framed = await ports.frame({ url, hosts: service.hosts, html });
  const content = framed.ok ? framed.value.content : undefined;
  const isMade = content !== undefined && (await readAs(ports, plain, content)).outcome === 'terms';
  await noteFrame(ports, plain, isMade ? undefined : ports.now());
  return isMade ? content : undefined;
}

const readAs = ({ read }: Ports, { url, document }: Plain, content: string) =>
  read(content, { url, termsType: document.termsType });

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
