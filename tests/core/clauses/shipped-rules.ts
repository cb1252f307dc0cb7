import { SHIPPED_PACKS } from '../../../utils/browser/assets/shipped-packs';
import { makeRules } from '../../../utils/core/clauses/rules';

/** The rules that come with the extension. */
export const SHIPPED_RULES = makeRules({ packs: SHIPPED_PACKS });
