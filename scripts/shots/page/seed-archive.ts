import { SHIPPED_RULES } from '../../../tests/core/clauses/shipped-rules';
import { SHIPPED_PACKS } from '../../../utils/browser/assets/shipped-packs';
import { readPage } from '../../../utils/core/compose/read-page';
import { cleanPage } from '../../../utils/core/extract/clean-page';
import { advance } from '../../../utils/pipeline/advance';
import type { Ports } from '../../../utils/pipeline/ports';
import { recordCapture } from '../../../utils/pipeline/record-capture';
import { openArchive } from '../../../utils/store/database';
import { MADE_UP_SITES } from './made-up-sites';
import { pageOf } from './made-up-terms';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Fills the archive of the extension through the very pipeline, as if each page had been checked on its day. */
export async function seed(now: number): Promise<void> {
  const ports = portsOf(now);
  for (const { host, name, isPaused = false, documents } of MADE_UP_SITES) {
    const serviceId = `site:${host}`;
    await ports.archive.services.put({
      ...{ id: serviceId, name, hosts: [host], isPaused, isExample: false },
      watchedSince: now - 300 * DAY,
    });
    for (const { termsType, path, looks } of documents) {
      for (const [daysAgo, what] of looks) {
        ports.time = now - daysAgo * DAY - 2 * HOUR;
        const url = `https://${host}${path}`;
        const shown =
          typeof what === 'string' ? { refusal: what } : { content: await ports.clean(pageOf(what, name), url) };
        const look = { at: ports.time, how: 'check' as const, mediaType: 'text/html' as const };
        await recordCapture(ports, { serviceId, termsType, url, ...look, ...shown });
        await advance(ports);
      }
    }
  }
  await settle(ports, now);
}

/** All were looked at two hours ago, and nobody is due. */
async function settle({ archive }: Ports, now: number): Promise<void> {
  const onVisit = new Set(
    MADE_UP_SITES.flatMap(({ host, documents }) =>
      documents.filter((one) => one.readsOnVisit).map(({ termsType }) => `site:${host}/${termsType}`),
    ),
  );
  await archive.documents.toCollection().modify((document) => {
    document.lookedAt = now - 2 * HOUR;
    document.nextCheckAt = now + DAY;
    if (onVisit.has(document.id)) document.readsOnVisit = true;
  });
}

/** Since when the disk is full, as the store would note it. */
export const fill = (since: number): Promise<unknown> => openArchive().states.put({ id: 'full', since });

function portsOf(now: number): Ports & { time: number } {
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const ports: Ports & { time: number } = {
    archive: openArchive(),
    time: now,
    now: () => ports.time,
    clean: async (html, url) => cleanPage(parse(html), url),
    read: async (html, hints) => readPage(parse(html), hints),
    fetch: () => Promise.reject(new Error('the pictures ask nobody')),
    notify: async () => {},
    declarations: async () => [],
    rules: async () => SHIPPED_RULES,
    packs: SHIPPED_PACKS,
    lock: (lockName, work) => navigator.locks.request(`shots.${lockName}`, work) as ReturnType<typeof work>,
  };
  return ports;
}
