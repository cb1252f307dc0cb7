import { clauseWeights } from '../browser/assets/clause-weights';
import { SHIPPED_PACKS } from '../browser/assets/shipped-packs';
import { DECLARATIONS } from '../browser/declarations';
import { makeClauseModels } from '../core/clauses/model/clause-models';
import { type ClauseRules, makeRules } from '../core/clauses/rules';
import type { Ports } from '../pipeline/ports';
import { openArchive } from '../store/database';
import { pageReader } from './reading/page-reader';
import { tellAlerts } from './tell-alerts';

/** The browser as the pipeline sees it. */
export const makePorts = (): Ports => {
  const archive = openArchive();
  let rules: Promise<ClauseRules> | undefined;
  const makeAll = async () => makeRules({ packs: SHIPPED_PACKS, modelOf: makeClauseModels(await clauseWeights()) });
  return {
    ...pageReader,
    archive,
    now: () => Date.now(),
    notify: (alerts) => tellAlerts(archive, alerts),
    declarations: async () => DECLARATIONS,
    rules: () => {
      rules ??= makeAll().catch((error) => {
        rules = undefined;
        throw error;
      });
      return rules;
    },
    packs: SHIPPED_PACKS,
    lock: (name, work) => navigator.locks.request(name, work),
  };
};
