import { fail } from '../../utils/core/model/result';
import type { Extraction } from '../../utils/core/model/terms';
import type { Ports } from '../../utils/pipeline/ports';
import { openArchive } from '../../utils/store/database';
import { SHIPPED_PACKS } from '../core/clauses/shipped-packs';
import { SHIPPED_RULES } from '../core/clauses/shipped-rules';

const NOTHING: Extraction = { outcome: 'unreadable', reason: 'empty' };

/** Ports whose pages say nothing and whose network is shut; a test replaces what it needs. */
export const fakePorts = (name: string, change: Partial<Ports> = {}): Ports => ({
  archive: openArchive(name),
  now: () => 1_700_000_000_000,
  clean: async (html) => html,
  read: async () => NOTHING,
  fetch: async () => fail('network'),
  notify: async () => {},
  showCount: async () => {},
  declarations: async () => [],
  rules: async () => SHIPPED_RULES,
  packs: async () => SHIPPED_PACKS,
  lock: (_, work) => work(),
  ...change,
});
