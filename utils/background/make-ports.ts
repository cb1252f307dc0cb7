import { clauseWeights } from '../browser/assets/clause-weights';
import { shippedPacks } from '../browser/assets/shipped-packs';
import { DECLARATIONS } from '../browser/declarations';
import { readPreferences } from '../browser/preferences';
import type { ClauseRules } from '../core/clauses/rules';
import type { Ports } from '../pipeline/ports';
import { openArchive } from '../store/database';
import { pageReader } from './reading/page-reader';
import { rereading } from './storage/rereading';
import { tellAlerts, tellingAt } from './tell-alerts';
import { showStanding } from './told/show-standing';

/** The browser as the pipeline sees it. */
export const makePorts = (): Ports => {
  const archive = openArchive();
  let rules: Promise<ClauseRules> | undefined;
  const makeAll = async () => {
    const { makeClauseModels } = await import('../core/clauses/model/clause-models');
    const { makeRules } = await import('../core/clauses/rules');
    const [packs, weights] = await Promise.all([shippedPacks(), clauseWeights()]);
    return makeRules({ packs, modelOf: makeClauseModels(weights) });
  };
  return {
    ...pageReader,
    archive,
    now: () => Date.now(),
    everyDays: async () => (await readPreferences()).checkEvery,
    telling: () => tellingAt(Date.now()),
    rereading,
    notify: (alerts) => tellAlerts(archive, alerts),
    showCount: () => showStanding(archive),
    declarations: async () => DECLARATIONS,
    rules: () => {
      rules ??= makeAll().catch((error) => {
        rules = undefined;
        throw error;
      });
      return rules;
    },
    packs: shippedPacks,
    lock: (name, work) => navigator.locks.request(name, work),
  };
};
