import { readClauses } from '../clauses/read-clauses';
import type { ClauseRules } from '../clauses/rules';
import { readLicence } from '../ledger/read-licence';
import type { LicenceClause } from '../model/licence';
import type { Terms } from '../model/terms';

/** What a text says of the licence over what people post. */
export const readTermsLicence = (terms: Terms, rules: ClauseRules): LicenceClause[] =>
  readLicence(readClauses(terms, rules));
