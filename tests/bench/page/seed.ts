import { readPage } from '../../../utils/core/compose/read-page';
import { cleanPage } from '../../../utils/core/extract/clean-page';
import { advance } from '../../../utils/pipeline/advance';
import type { Ports } from '../../../utils/pipeline/ports';
import { recordCapture } from '../../../utils/pipeline/record-capture';
import { measureStorage } from '../../../utils/store/blocks/measure-storage';
import { openArchive } from '../../../utils/store/database';
import { SHIPPED_PACKS } from '../../core/clauses/shipped-packs';
import { SHIPPED_RULES } from '../../core/clauses/shipped-rules';
import { longPage, writeLongTerms } from '../../pipeline/stand-ins/write-long-terms';
import { cloneDocument } from './clone-document';

const DAY = 86_400_000;
const HOST = 'murmur.example';
const SERVICE = 'site:murmur.example';
const TERMS_TYPE = 'Terms of Service';

export interface Seed {
  /** Of the archive's database. */
  name: string;
  documents: number;
  versions: number;
  characters: number;
  /** Rounds of edits between one version and the next: one if none are named. */
  edits?: number;
}

/** Fills an archive: one document by the whole pipeline, the others as its copies under other names. */
export async function seed({ name, documents, versions, characters, edits = 1 }: Seed): Promise<void> {
  const ports = portsOf(name);
  const { archive } = ports;
  const service = { id: SERVICE, name: HOST, hosts: [HOST], watchedSince: 0, isPaused: false, isExample: false };
  await archive.services.put(service);
  const terms = writeLongTerms(characters);
  for (let edition = 0; edition < versions; edition++) {
    if (edition > 0) for (let round = 0; round < edits; round++) terms.edit();
    const html = longPage(terms.read(), edition);
    ports.time += DAY;
    const url = `https://${HOST}/terms`;
    const capture = {
      serviceId: SERVICE,
      termsType: TERMS_TYPE,
      url,
      at: ports.time,
      how: 'check',
      mediaType: 'text/html',
    } as const;
    const recorded = await recordCapture(ports, { ...capture, content: await ports.clean(html, url) });
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
    await advance(ports);
  }
  await cloneDocument(archive, { serviceId: SERVICE, termsType: TERMS_TYPE }, documents - 1);
}

/** Bytes that the seeded document takes. */
export const measure = (name: string) => measureStorage(openArchive(name), `${SERVICE}/${TERMS_TYPE}`);

function portsOf(name: string): Ports & { time: number } {
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const ports: Ports & { time: number } = {
    archive: openArchive(name),
    time: Date.UTC(2026, 0, 1),
    now: () => ports.time,
    clean: async (html, url) => cleanPage(parse(html), url),
    read: async (html, hints) => readPage(parse(html), hints),
    fetch: () => Promise.reject(new Error('the benchmark asks nobody')),
    notify: async () => {},
    showCount: async () => {},
    declarations: async () => [],
    rules: async () => SHIPPED_RULES,
    packs: async () => SHIPPED_PACKS,
    lock: (lockName, work) => navigator.locks.request(`bench.${lockName}`, work) as ReturnType<typeof work>,
  };
  return ports;
}
