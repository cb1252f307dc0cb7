import type { TermsNotice } from '../../model/terms';
import { readNotice } from './read-notice';

const PLACES =
  '[role="dialog"], [role="alertdialog"], [role="alert"], [role="status"], [role="banner"], [aria-modal="true"], dialog, ' +
  '[class*="banner" i], [class*="notice" i], [class*="notification" i], [class*="announce" i], [class*="alert" i], [class*="toast" i], [class*="modal" i]';
const LONGEST = 1500;
const MOST_PLACES = 200;
const COOKIES = /cookie|kakor|evästee|çerez|ciasteczk|クッキー|쿠키|同意管理|informasjonskapsler/i;
const TERMS =
  /terms|polic|conditions|nutzungsbedingung|datenschutz|condizion|informativa|términos|condiciones|política|termos|voorwaarden|beleid|regulamin|polityk|podmínk|villkor|vilkår|ehto|koşul|şart|услов|соглаш|политик|умов|шروط|שروط|תנאי|規約|ポリシー|약관|방침|条款|條款|政策|协议|ketentuan|kebijakan|điều khoản|chính sách|शर्त|नीति/i;

/** Banners and layers that announce a change of terms; those that ask for cookies do not count. Reads little: a few ms on any page. */
export function findSiteNotices(page: Document): TermsNotice[] {
  const notices: TermsNotice[] = [];
  const places = page.querySelectorAll(PLACES);
  for (let i = 0; i < Math.min(places.length, MOST_PLACES); i++) {
    const text = places[i]?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text.length < 15 || text.length > LONGEST || !TERMS.test(text)) continue;
    const notice = readNotice(text);
    if (!notice || (COOKIES.test(text) && !TERMS.test(notice.quote))) continue;
    if (!notices.some(({ quote }) => quote === notice.quote)) notices.push(notice);
  }
  return notices;
}
