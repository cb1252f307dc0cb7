import { findPageNames } from '../../core/extract/page/find-page-names';
import { readsLikeTerms } from '../../core/extract/page/reads-like-terms';
import { isTermsPath } from '../is-terms-path';
import { pageAddress } from '../watch-address';
import { capturePage } from './capture-page';
import type { Visit } from './capture-part';
import { waitUntilSettled } from './wait-until-settled';

/** Captures a page once it has settled, when it turns out to be one of terms. */
export const captureVisit = async (visit: Visit): Promise<void> => {
  const { page, url, known, signal } = visit;
  if (!known.isKnown && !isTermsPath(url) && !hasTerms(page)) return;
  if ((await waitUntilSettled(page, signal)) === 'aborted') return;
  if (pageAddress(page.location.href) !== url) return;
  if (known.isKnown || (await isTermsByName(visit))) await capturePage(page, url, signal);
};

const isTermsByName = async ({ page, known, askAgain }: Visit): Promise<boolean> => {
  const isNamed = known.isNamedTerms || (await askAgain())?.isNamedTerms === true;
  return isNamed && hasTerms(page);
};

/** It has names only where it has text enough. */
const hasTerms = (page: Document): boolean => findPageNames(page).length > 0 && readsLikeTerms(page);
