import { SHIPPED_PACKS } from '../browser/assets/shipped-packs';
import { DECLARATIONS } from '../browser/declarations';
import { makeRules } from '../core/clauses/rules';
import type { Ports } from '../pipeline/ports';
import { openArchive } from '../store/database';
import { pageReader } from './reading/page-reader';
import { tellAlerts } from './tell-alerts';

/** The browser as the pipeline sees it. */
export const makePorts = (): Ports => {
  const archive = openArchive();
  const rules = makeRules({ packs: SHIPPED_PACKS });
  return {
    ...pageReader,
    archive,
    now: () => Date.now(),
    notify: (alerts) => tellAlerts(archive, alerts),
    declarations: async () => DECLARATIONS,
    rules: async () => rules,
    packs: SHIPPED_PACKS,
    lock: (name, work) => navigator.locks.request(name, work),
  };
};
