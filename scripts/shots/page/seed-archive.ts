import { SHIPPED_PACKS } from '../../../tests/core/clauses/shipped-packs';
import { SHIPPED_RULES } from '../../../tests/core/clauses/shipped-rules';
import { readPage } from '../../../utils/core/compose/read-page';
import { cleanPage } from '../../../utils/core/extract/clean-page';
import { advance } from '../../../utils/pipeline/advance';
import type { Ports } from '../../../utils/pipeline/ports';
import { recordCapture } from '../../../utils/pipeline/record-capture';
import { openArchive } from '../../../utils/store/database';
import { LICENCE_SITE } from './licence-site';
import { MADE_UP_SITES, type MadeUpSite } from './made-up-sites';
import { pageOf } from './made-up-terms';
import { readSettingsPages } from './seed-settings';

export { makePictureAddress, makeSavedPage } from './share-forms';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Fills the archive of the extension through the very pipeline, as if each page had been checked on its day. */
export async function seed(now: number): Promise<void> {
  const ports = portsOf(now);
  await watchAll(ports, MADE_UP_SITES, now);
  await settle(ports, now);
}

/** The settings of one of them, read again and again. */
export const seedSettings = (now: number): Promise<void> => readSettingsPages(portsOf(now), now);

/** One more, whose licence changed again and again. */
export const seedLicence = (now: number): Promise<void> => watchAll(portsOf(now), [LICENCE_SITE], now);

async function watchAll(ports: ShotPorts, sites: readonly MadeUpSite[], now: number): Promise<void> {
  for (const { host, name, isPaused = false, documents } of sites) {
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
  for (const { host, documents } of MADE_UP_SITES) {
    for (const { termsType, chapters = [], editions = [] } of documents) {
      await addChapters({ archive, documentId: `site:${host}/${termsType}` }, chapters, now - 4 * DAY);
      await addEditions({ archive, documentId: `site:${host}/${termsType}` }, editions);
    }
  }
}

interface Place {
  archive: Ports['archive'];
  documentId: string;
}

/** Pages beside the first one, the last of them not readable. */
async function addChapters({ archive, documentId }: Place, paths: readonly string[], since: number): Promise<void> {
  if (paths.length === 0) return;
  const blocked = { since, reason: 'server-error' } as const;
  await archive.documents.update(documentId, (document) => {
    const { url = '' } = document.addresses[0] ?? {};
    const pages = paths.map((path) => ({ url: new URL(path, url).href, from: 'linked' as const }));
    document.addresses.push(...pages.map((page, at) => (at === pages.length - 1 ? { ...page, blocked } : page)));
    document.blocked = blocked;
  });
}

/** The first version once more for each edition. */
async function addEditions({ archive, documentId }: Place, editions: readonly string[]): Promise<void> {
  const first = await archive.versions.filter((version) => version.documentId === documentId).first();
  if (!first) return;
  const { edition: _, ...version } = first;
  await archive.versions.bulkPut(
    editions.map((edition, at) => ({
      ...{ ...version, edition, id: `${version.id.slice(2)}0${at}` },
      ...{ lineageId: `${version.lineageId}-${edition}`, outcome: 'variant' as const },
    })),
  );
}

/** Since when the disk is full, as the store would note it. */
export const fill = (since: number): Promise<unknown> => openArchive().states.put({ id: 'full', since });

type ShotPorts = Ports & { time: number };

function portsOf(now: number): ShotPorts {
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const ports: ShotPorts = {
    archive: openArchive(),
    time: now,
    now: () => ports.time,
    clean: async (html, url) => cleanPage(parse(html), url),
    read: async (html, hints) => readPage(parse(html), hints),
    fetch: () => Promise.reject(new Error('the pictures ask nobody')),
    notify: async () => {},
    showCount: async () => {},
    declarations: async () => [],
    rules: async () => SHIPPED_RULES,
    packs: async () => SHIPPED_PACKS,
    lock: (lockName, work) => navigator.locks.request(`shots.${lockName}`, work) as ReturnType<typeof work>,
  };
  return ports;
}
