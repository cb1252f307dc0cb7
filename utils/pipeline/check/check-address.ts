import type { Capture } from '../../core/model/capture';
import type { Document, Refusal } from '../../core/model/document';
import type { Hash } from '../../core/model/hash';
import { type Result, succeed } from '../../core/model/result';
import type { Service } from '../../core/model/service';
import { parseHttpUrl } from '../../core/services/web-address';
import { addFault } from '../../store/faults';
import { isWatched } from '../../store/services';
import { faultOf, isClosing } from '../fault-of';
import type { Ports } from '../ports';
import { type CaptureError, recordCapture } from '../record-capture';
import { askInstance } from './ask-instance';
import { fetchPage } from './fetch-page';
import { tryFrame } from './try-frame';
import type { Wanted } from './wanted-addresses';

/** What came of asking for an address. */
interface Checked {
  sighting: Hash;
  refusal?: Refusal;
}

/** Asks for one address and keeps what came; nothing when the service was switched off meanwhile. */
export async function checkAddress(
  ports: Ports,
  { document, url }: Wanted,
): Promise<Result<Checked | undefined, CaptureError>> {
  const host = parseHttpUrl(url)?.hostname ?? '';
  return ports.lock(`clausewatch.host.${host}`, async () => {
    // Minutes may have gone by since the list was made.
    const service = await ports.archive.services.get(document.serviceId);
    if (service === undefined || !isWatched(service)) return succeed(undefined);
    const capture = await capturePage(ports, { document, service, url });
    const recorded = await recordCapture(ports, capture);
    return recorded.ok ? succeed({ sighting: recorded.value.sighting, refusal: capture.refusal }) : recorded;
  });
}

interface Asked {
  document: Document;
  service: Service;
  url: string;
}

async function capturePage(ports: Ports, { document, service, url }: Asked): Promise<Capture> {
  const { serviceId, termsType } = document;
  const capture: Capture = { serviceId, termsType, url, at: ports.now(), how: 'check', mediaType: 'text/html' };
  const answered: Partial<Capture> = {};
  try {
    const fetched = await fetchPage(ports, { url, hosts: service.hosts });
    capture.at = ports.now();
    if (!fetched.ok) return { ...capture, ...fetched.error };
    const { html, mediaType, namesItsEncoding, ...said } = fetched.value;
    Object.assign(answered, said);
    if (mediaType) return { ...capture, ...answered, mediaType, content: html };
    const given = await askInstance(ports, { url, termsType, hosts: service.hosts, html });
    if (!given.ok) return { ...capture, ...given.error };
    if (given.value) return { ...capture, ...answered, content: given.value.html };
    const content = await ports.clean(html, url);
    const plain = { document, service, url, html, content };
    const made = namesItsEncoding ? undefined : await tryFrame(ports, plain);
    return { ...capture, ...answered, content: made ?? content };
  } catch (error) {
    if (isClosing(error)) throw error;
    await addFault(ports.archive, faultOf(error, { at: ports.now(), where: 'check.page', documentId: document.id }));
    return { ...capture, ...answered, refusal: 'fault' };
  }
}
