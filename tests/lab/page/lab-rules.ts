import { clauseWeights } from '../../../utils/browser/assets/clause-weights';
import { SHIPPED_PACKS } from '../../../utils/browser/assets/shipped-packs';
import { makeClauseModels } from '../../../utils/core/clauses/model/clause-models';
import { type ClauseRules, makeRules } from '../../../utils/core/clauses/rules';

let made: Promise<ClauseRules> | undefined;

/** The rules as the extension makes them, weights loaded by address. */
export function labRules(): Promise<ClauseRules> {
  made ??= clauseWeights().then((files) => makeRules({ packs: SHIPPED_PACKS, modelOf: makeClauseModels(files) }));
  return made;
}
