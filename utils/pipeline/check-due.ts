import type { Refusal } from '../core/model/document';
import type { Hash } from '../core/model/hash';
import { fail, type Result, succeed } from '../core/model/result';
import type { ServiceId } from '../core/model/service';
import { parseHttpUrl } from '../core/services/web-address';
import { listDocuments } from '../store/documents';
import { addFault } from '../store/faults';
import { isWatched, listWatchedServices } from '../store/services';
import { putOffHost } from './addresses/put-off-host';
import { settleFault } from './addresses/settle-fault';
import { advance } from './advance';
import { checkAddress } from './check/check-address';
import { fitRhythm } from './check/fit-rhythm';
import { askingNow, dueAddresses, type Wanted, wantedAddresses } from './check/wanted-addresses';
import { faultOf, isClosing } from './fault-of';
import { addDeclaredParts } from './parts/add-declared-parts';
import { beginRound } from './parts/begin-round';
import type { Ports } from './ports';
import type { QuotaError } from './quota';
import type { CaptureError } from './record-capture';

/** Hosts that are asked at the same time; each gets one request after the other. */
const HOSTS_AT_ONCE = 4;
/** The server has enough: not its next page either. */
const LEFT_ALONE = new Set<Refusal>(['rate-limited', 'server-error']);

export interface CheckReport {
  /** Addresses asked for. */
  looked: number;
  changed: number;
  refused: number;
}

type CheckError = CaptureError | { code: 'not-watched' | 'paused'; detail?: string };
/** Whoever looks on: told after each address, and may have enough. */
interface Course {
  onProgress?: (progress: { looked: number; total: number }) => void;
  /** No further address is asked; what was seen by then counts. */
  signal?: AbortSignal;
}

/** Looks at every document whose time has come, then works out what was seen. Called by the alarm; again does nothing. */
export const checkDue = (ports: Ports): Promise<Result<CheckReport, CheckError>> =>
  ports.lock('clausewatch.check', async () => {
    const wanted: Wanted[] = [];
    const asking = askingNow(ports);
    for (const service of await listWatchedServices(ports.archive)) {
      await addDeclaredParts(ports, service.id);
      await fitRhythm(ports, service.id);
      wanted.push(...dueAddresses(service, await listDocuments(ports.archive, service.id), asking));
    }
    const asked = await ask(ports, wanted);
    return report(ports, asked, await advance(ports));
  });

/** "Check now": every document of a service, due or not. */
export async function checkService(
  ports: Ports,
  serviceId: ServiceId,
  course: Course = {},
): Promise<Result<CheckReport, CheckError>> {
  const service = await ports.archive.services.get(serviceId);
  if (service === undefined) return fail({ code: 'unknown-service', detail: serviceId });
  if (service.isPaused) return fail({ code: 'paused', detail: serviceId });
  if (!isWatched(service)) return fail({ code: 'not-watched', detail: serviceId });
  await addDeclaredParts(ports, serviceId);
  const wanted = wantedAddresses(service, await listDocuments(ports.archive, serviceId), askingNow(ports));
  await beginRound(ports, wanted);
  const asked = await ask(ports, wanted, course);
  // The user waits for this service alone.
  return report(ports, asked, await advance(ports, (documentId) => documentId.startsWith(`${serviceId}/`)));
}

interface Asked {
  seen: Hash[];
  /** No room to keep an answer: nobody else was asked. */
  failure?: CheckError;
}

/** Several hosts at a time, each one page after the other. */
async function ask(ports: Ports, wanted: readonly Wanted[], { onProgress, signal }: Course = {}): Promise<Asked> {
  const hosts = [...Map.groupBy(wanted, ({ url }) => parseHttpUrl(url)?.hostname ?? '')];
  const asked: Asked = { seen: [] };
  let looked = 0;
  const askHosts = async (): Promise<void> => {
    for (let host = hosts.shift(); host && !asked.failure; host = hosts.shift()) {
      const [name, queue] = host;
      for (const [index, one] of queue.entries()) {
        if (signal?.aborted) return;
        const isLeftAlone = await askOne(ports, one, asked);
        looked += isLeftAlone ? queue.length - index : 1;
        onProgress?.({ looked, total: wanted.length });
        if (asked.failure) return;
        if (isLeftAlone && name !== '') break;
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, askHosts));
  return asked;
}

/** True when its host is to be left alone for a while. A fault is its own: it stops no other address. */
async function askOne(ports: Ports, one: Wanted, asked: Asked): Promise<boolean> {
  try {
    const answer = await checkAddress(ports, one);
    if (!answer.ok && answer.error.code === 'quota') asked.failure = answer.error;
    if (!answer.ok || answer.value === undefined) return false;
    asked.seen.push(answer.value.sighting);
    if (!answer.value.refusal || !LEFT_ALONE.has(answer.value.refusal)) return false;
    await putOffHost(ports.archive, one);
    return true;
  } catch (error) {
    if (isClosing(error)) throw error;
    const documentId = one.document.id;
    await addFault(ports.archive, faultOf(error, { at: ports.now(), where: 'check.address', documentId }));
    await settleFault(ports, one);
    return false;
  }
}

async function report(
  ports: Ports,
  { seen, failure }: Asked,
  advanced: Result<unknown, QuotaError>,
): Promise<Result<CheckReport, CheckError>> {
  if (failure) return fail(failure);
  return advanced.ok ? succeed(await reportOn(ports, seen)) : advanced;
}

async function reportOn({ archive }: Ports, seen: readonly Hash[]): Promise<CheckReport> {
  const sightings = await archive.sightings.bulkGet([...seen]);
  const of = (...outcomes: string[]) =>
    sightings.filter((sighting) => sighting?.outcome !== undefined && outcomes.includes(sighting.outcome));
  // Several chapters that changed are one text that changed.
  const changed = new Set(of('changed', 'reverted').map((sighting) => sighting?.documentId)).size;
  return { looked: seen.length, changed, refused: of('refused').length };
}
