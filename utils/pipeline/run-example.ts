import type { Capture } from '../core/model/capture';
import { documentIdOf } from '../core/model/document';
import type { Time } from '../core/model/hash';
import { type Result, succeed } from '../core/model/result';
import { rowsUnder } from '../store/rows-under';
import { advance } from './advance';
import type { Ports } from './ports';
import type { QuotaError } from './quota';
import { recordCapture } from './record-capture';
import { deleteService } from './watch/delete-service';

const EXAMPLE_SERVICE = 'example';

/** A page of our own writing as it would have been captured then. */
export interface ExampleCapture {
  html: string;
  url: string;
  at: Time;
}

/** What the user is led to. */
export interface ExampleRun {
  serviceId: string;
  /** Of the loudest alert. */
  alertId?: string;
}

/** The bundled pages go through the very pipeline, dated then; a second run changes nothing. */
export async function runExample(
  ports: Ports,
  captures: readonly ExampleCapture[],
): Promise<Result<ExampleRun, QuotaError>> {
  const { archive } = ports;
  await addExample(ports, captures[0]?.at ?? ports.now());
  const documentId = documentIdOf(EXAMPLE_SERVICE, 'Terms of Service');
  for (const { html, url, at } of captures) {
    const looks = await rowsUnder(archive.sightings, '[documentId+index]', documentId).toArray();
    if (looks.some((sighting) => sighting.at === at)) continue;
    const content = await ports.clean(html, url);
    const recorded = await recordCapture(ports, captureOf({ content, url, at }));
    if (!recorded.ok && recorded.error.code === 'quota') return { ok: false, error: { code: 'quota' } };
  }
  const advanced = await advance(ports, (id) => id === documentId);
  if (!advanced.ok) return advanced;
  const alerts = await archive.alerts.where('documentId').equals(documentId).toArray();
  const loudest = alerts.sort((a, b) => b.severity - a.severity)[0];
  return succeed({ serviceId: EXAMPLE_SERVICE, ...(loudest ? { alertId: loudest.id } : {}) });
}

/** With everything that came of it. */
export const removeExample = (ports: Pick<Ports, 'archive' | 'lock'>): Promise<void> =>
  deleteService(ports, EXAMPLE_SERVICE);

async function addExample({ archive }: Ports, watchedSince: Time): Promise<void> {
  await archive.services.put({
    id: EXAMPLE_SERVICE,
    name: 'Example',
    hosts: [],
    watchedSince,
    isPaused: false,
    isExample: true,
  });
}

const captureOf = ({ content, url, at }: { content: string; url: string; at: Time }): Capture => ({
  serviceId: EXAMPLE_SERVICE,
  termsType: 'Terms of Service',
  url,
  at,
  how: 'visit',
  mediaType: 'text/html',
  content,
});
