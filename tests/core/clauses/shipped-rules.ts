import { makeRules } from '../../../utils/core/clauses/rules';
import { SHIPPED_PACKS } from './shipped-packs';

/** The rules that come with the extension. */
export const SHIPPED_RULES = makeRules({ packs: SHIPPED_PACKS });
