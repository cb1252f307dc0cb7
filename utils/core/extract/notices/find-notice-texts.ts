import { readShortText } from '../page/read-short-text';

const PLACES =
  '[role="dialog"], [role="alertdialog"], [role="alert"], [role="status"], [role="banner"], [aria-modal="true"], dialog, ' +
  '[class*="banner" i], [class*="notice" i], [class*="notification" i], [class*="announce" i], [class*="alert" i], [class*="toast" i], [class*="modal" i]';
const SHORTEST = 15;
const LONGEST = 1500;
const MOST_PLACES = 200;
const MOST_TEXTS = 20;
const TERMS =
  /terms|polic|conditions|nutzungsbedingung|datenschutz|condizion|informativa|términos|condiciones|política|termos|voorwaarden|beleid|regulamin|polityk|podmínk|villkor|vilkår|ehto|koşul|şart|услов|соглаш|политик|умов|шروط|שروט|תנאי|規約|ポリシー|약관|방침|条款|條款|政策|协议|ketentuan|kebijakan|điều khoản|chính sách|शर्त|नीति/i;

/** Whether a text has a word for terms, in whichever language. */
export const mentionsTerms = (text: string): boolean => TERMS.test(text);

/** What banners and layers say, where it has a word for terms; `readSiteNotices` tells what it announces. A few ms on any page. */
export function findNoticeTexts(page: Document): string[] {
  const texts = new Set<string>();
  const places = page.querySelectorAll(PLACES);
  for (let i = 0; i < Math.min(places.length, MOST_PLACES) && texts.size < MOST_TEXTS; i++) {
    const place = places[i];
    const text = place && readShortText(place, LONGEST);
    if (text && text.length >= SHORTEST && mentionsTerms(text)) texts.add(text);
  }
  return [...texts];
}
