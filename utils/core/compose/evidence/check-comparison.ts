import { compareTerms } from '../../diff/compare-terms';
import { lineOf } from '../../evidence/check/check-line';
import { termsOfShared } from '../../evidence/check/check-texts';
import type { Bundle, CheckLine } from '../../model/evidence';
import { canonicalJson } from '../../text/coding/canonical-json';
import { leadsTo } from './leads-to';

/** The comparison follows from the texts: made again here, it is the same, or it is another way from one to the other. */
export function checkComparison(bundle: Bundle): CheckLine[] {
  const [before, after] = [termsOfShared(bundle.before), termsOfShared(bundle.after)];
  const again = compareTerms(before, after);
  if (canonicalJson(again) === canonicalJson(bundle.comparison))
    return [lineOf('comparison', 'holds', 'evidence.comparison-holds', { count: again.hunks.length })];
  return leadsTo(before, after, bundle.comparison)
    ? [lineOf('comparison', 'odd', 'evidence.comparison-otherwise')]
    : [lineOf('comparison', 'fails', 'evidence.comparison-fails')];
}
