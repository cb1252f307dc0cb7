import { clauseWeights } from '../../../utils/browser/assets/clause-weights';
import { shippedPacks } from '../../../utils/browser/assets/shipped-packs';
import { makeClauseModels } from '../../../utils/core/clauses/model/clause-models';
import { type ClauseRules, makeRules } from '../../../utils/core/clauses/rules';

let made: Promise<ClauseRules> | undefined;

/** The rules as the extension makes them, packs and weights loaded by address. */
export function labRules(): Promise<ClauseRules> {
  made ??= Promise.all([shippedPacks(), clauseWeights()]).then(([packs, files]) =>
    makeRules({ packs, modelOf: makeClauseModels(files) }),
  );
  return made;
}
