import type { TermsNotice } from '../../model/terms';
import { mentionsTerms } from './find-notice-texts';
import { readNotice } from './read-notice';

const COOKIES = /cookie|kakor|evästee|çerez|ciasteczk|クッキー|쿠키|同意管理|informasjonskapsler/i;

/** The announcements of a change of terms among the texts of banners and layers; those that ask for cookies do not count. */
export function readSiteNotices(texts: readonly string[]): TermsNotice[] {
  const notices: TermsNotice[] = [];
  for (const text of texts) {
    const notice = readNotice(text);
    if (!notice || (COOKIES.test(text) && !mentionsTerms(notice.quote))) continue;
    if (!notices.some(({ quote }) => quote === notice.quote)) notices.push(notice);
  }
  return notices;
}
