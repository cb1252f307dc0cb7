import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { askPlainly } from '../../../utils/browser/fetching/ask-plainly';
import { readPage } from '../../../utils/core/compose/read-page';
import { cleanPage } from '../../../utils/core/extract/clean-page';
import type { Alert } from '../../../utils/core/model/judgement';
import type { Declaration } from '../../../utils/core/model/service';
import type { Ports } from '../../../utils/pipeline/ports';
import { openArchive } from '../../../utils/store/database';
import { SHIPPED_PACKS } from '../../core/clauses/shipped-packs';
import { SHIPPED_RULES } from '../../core/clauses/shipped-rules';

/** A site that answers with pages by address. */
type Site = Map<string, () => Response>;

export interface TestPorts extends Ports {
  told: Alert[][];
  asked: { url: string; init: RequestInit }[];
  site: Site;
  clock: { now: number };
}

const parse = (html: string): Document => new JSDOM(html).window.document;

export const DECLARATION: Declaration = {
  id: 'murmur',
  name: 'Murmur',
  category: 'social',
  hosts: ['murmur.example'],
  documents: [{ termsType: 'Terms of Service', addresses: ['https://murmur.example/terms'] }],
  examples: [],
  source: 'written for tests',
  verifiedOn: '2026-01-01',
};

let archives = 0;

/** The real stages and a real store; a site, a clock and a listener of our own. */
export function makeTestPorts(over: Partial<Ports> = {}): TestPorts {
  const told: Alert[][] = [];
  const asked: TestPorts['asked'] = [];
  const site: Site = new Map();
  const clock = { now: Date.parse('2026-03-01T12:00:00Z') };
  const held = new Map<string, Promise<unknown>>();
  return {
    archive: openArchive(`test-${Date.now()}-${archives++}`),
    now: () => clock.now,
    clean: async (html, url) => cleanPage(parse(html), url),
    read: async (html, hints) => readPage(parse(html), hints),
    fetch: (wish) =>
      askPlainly(async (url, init) => {
        asked.push({ url, init });
        const answer = site.get(url);
        if (answer === undefined) throw new TypeError('Failed to fetch');
        return answer();
      }, wish),
    notify: async (alerts) => {
      told.push([...alerts]);
    },
    showCount: async () => {},
    declarations: async () => [DECLARATION],
    rules: async () => SHIPPED_RULES,
    packs: async () => SHIPPED_PACKS,
    lock: (name, work) => {
      const next = (held.get(name) ?? Promise.resolve()).then(work, work);
      held.set(name, next);
      return next as ReturnType<typeof work>;
    },
    told,
    asked,
    site,
    clock,
    ...over,
  };
}
