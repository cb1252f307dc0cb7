import type { Document } from '../core/model/document';
import type { Hash } from '../core/model/hash';
import { fail, type Result, succeed } from '../core/model/result';
import type { Service, ServiceId } from '../core/model/service';
import { parseHttpUrl } from '../core/services/web-address';
import { listDocuments } from '../store/documents';
import { isWatched, listWatchedServices } from '../store/services';
import { advance } from './advance';
import { checkAddress, checkedAddresses } from './check/check-document';
import { isDue } from './check/next-check';
import type { Ports } from './ports';
import type { CaptureError } from './record-capture';

/** Hosts that are asked at the same time; each gets one request after the other. */
const HOSTS_AT_ONCE = 4;

export interface CheckReport {
  /** Addresses asked for. */
  looked: number;
  changed: number;
  refused: number;
}

type CheckError = CaptureError | { code: 'not-watched' | 'paused'; detail?: string };
/** Called after each address. */
export type OnProgress = (progress: { looked: number; total: number }) => void;

interface Wanted {
  document: Document;
  url: string;
}

/** Looks at every document whose time has come, then works out what was seen. Called by the alarm; again does nothing. */
export const checkDue = (ports: Ports): Promise<Result<CheckReport, CheckError>> =>
  ports.lock('clausewatch.check', async () => {
    const wanted: Wanted[] = [];
    for (const service of await listWatchedServices(ports.archive)) {
      const documents = await listDocuments(ports.archive, service.id);
      wanted.push(
        ...wantedOf(
          service,
          documents.filter((document) => isDue(document, ports.now())),
        ),
      );
    }
    return check(ports, wanted, () => undefined);
  });

/** "Check now": every document of a service, due or not. */
export async function checkService(
  ports: Ports,
  serviceId: ServiceId,
  onProgress: OnProgress = () => undefined,
): Promise<Result<CheckReport, CheckError>> {
  const service = await ports.archive.services.get(serviceId);
  if (service === undefined) return fail({ code: 'unknown-service', detail: serviceId });
  if (service.isPaused) return fail({ code: 'paused', detail: serviceId });
  if (!isWatched(service)) return fail({ code: 'not-watched', detail: serviceId });
  return check(ports, wantedOf(service, await listDocuments(ports.archive, serviceId)), onProgress);
}

const wantedOf = (service: Service, documents: readonly Document[]): Wanted[] =>
  documents.flatMap((document) => checkedAddresses(document, service).map((url) => ({ document, url })));

async function check(
  ports: Ports,
  wanted: readonly Wanted[],
  onProgress: OnProgress,
): Promise<Result<CheckReport, CheckError>> {
  const hosts = [...Map.groupBy(wanted, ({ url }) => parseHttpUrl(url)?.hostname ?? '').values()];
  const seen: Hash[] = [];
  let looked = 0;
  let failure: CheckError | undefined;
  const askHosts = async (): Promise<void> => {
    for (let host = hosts.shift(); host && !failure; host = hosts.shift()) {
      for (const one of host) {
        const answer = await checkAddress(ports, one);
        if (!answer.ok) failure = answer.error;
        else if (answer.value) seen.push(answer.value);
        looked += 1;
        onProgress({ looked, total: wanted.length });
        if (failure) return;
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, askHosts));
  const advanced = await advance(ports);
  if (failure) return fail(failure);
  return advanced.ok ? succeed(await reportOn(ports, seen)) : advanced;
}

async function reportOn({ archive }: Ports, seen: readonly Hash[]): Promise<CheckReport> {
  const sightings = await archive.sightings.bulkGet([...seen]);
  const count = (outcome: string): number => sightings.filter((sighting) => sighting?.outcome === outcome).length;
  return { looked: seen.length, changed: count('changed') + count('reverted'), refused: count('refused') };
}
