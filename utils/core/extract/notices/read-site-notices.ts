import type { TermsNotice } from '../../model/terms';

import { findNamedTypes } from '../terms-type/find-named-types';
import { findTypeInAddress } from '../terms-type/find-type-in-address';
import { mentionsTerms } from './mentions-terms';
import { readNotice } from './read-notice';

const COOKIES = /cookie|kakor|evästee|çerez|ciasteczk|クッキー|쿠키|同意管理|informasjonskapsler/i;
/** `Jane says: we are updating our terms`. */
const IS_TOLD = /^[^:]{2,60}:\s/;

const isToldByAnother = (quote: string): boolean => {
  const teller = IS_TOLD.exec(quote)?.[0];
  return teller !== undefined && !mentionsTerms(teller);
};

/**
 * The announcements of a change of terms among what `findNoticeTexts` gave; those that ask for cookies do not count.
 * Where one names documents, it is about them alone.
 */
export function readSiteNotices(texts: readonly string[]): TermsNotice[] {
  const notices: TermsNotice[] = [];
  for (const whole of texts) {
    const [text = '', ...links] = whole.split('\n');
    const notice = readNotice(text);
    if (!notice || isToldByAnother(notice.quote) || (COOKIES.test(text) && !mentionsTerms(notice.quote))) continue;
    if (notices.some(({ quote }) => quote === notice.quote)) continue;
    const termsTypes = findNamedTypes(text);
    if (termsTypes) notice.termsTypes = termsTypes;
    if (links.some((link) => findTypeInAddress(link) !== undefined)) notice.leadsToTerms = true;
    notices.push(notice);
  }
  return notices;
}
