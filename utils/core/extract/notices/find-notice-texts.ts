import { isOfPageFrame } from './is-of-page-frame';
import { mentionsTerms } from './mentions-terms';
import { MOST_NOTICE_PLACES, NOTICE_PLACES } from './notice-places';
import { readLayerLines } from './read-layer-lines';
import { readWayToTerms } from './read-way-to-terms';

const SHORTEST = 15;
const LONGEST = 900;
const MOST_TEXTS = 5;
/** What stands in a post, a message or a comment, never in a service's own notice. */
const OF_PEOPLE =
  'time, [datetime], article, blockquote, q, ul ul, address, textarea, input:not([type="checkbox"], [type="button"], ' +
  '[type="submit"], [type="hidden"]), [contenteditable]:not([contenteditable="false"]), [role="textbox"], ' +
  '[role="article"], [role="feed"], [role="log"], [role="listitem"], [rel="author"], [itemprop="author"], ' +
  '[class*="vatar"], [class*="uthor"], [class*="imestamp"], [class*="sername"]';
const HANDLE = /(?:^|[\s(])@[\p{L}\p{N}_.]{2,}/u;
const STAMP =
  /(?:^|[\s·•])(?:\d{1,3}\s?(?:s|m|min|mins|h|hr|hrs|d|w|y)(?=[\s·•.]|$)|just now|yesterday)|\bago\b|\bvor \d+ (?:Sek|Min|St|Tag)|\bil y a \d|\bhace \d/iu;
/** Longer than the name of a document. */
const QUOTATION = /["\u201c\u201e\u00ab][^"\u201d\u00bb]{60,}["\u201d\u00bb]/;

const isWrittenByPeople = (place: Element, text: string): boolean =>
  HANDLE.test(text) || STAMP.test(text) || QUOTATION.test(text) || place.querySelector(OF_PEOPLE) !== null;

/**
 * What the site itself says about terms in its banners and layers: one text each, and on lines after it the addresses
 * of terms that it links to. Nothing that a person wrote may get in here, so whatever could be a post is left.
 * `readSiteNotices` tells what it announces. A few ms on any page.
 */
export function findNoticeTexts(page: Document): string[] {
  const texts = new Set<string>();
  const places = page.querySelectorAll(NOTICE_PLACES);
  for (let i = 0; i < Math.min(places.length, MOST_NOTICE_PLACES) && texts.size < MOST_TEXTS; i++) {
    const place = places[i];
    const text = place && readNoticeText(place);
    if (text) texts.add(text);
  }
  return [...texts];
}

/** Between lines, so that no sentence runs on from one to the next. */
const LINE_END = '\u2029';

function readNoticeText(place: Element): string | undefined {
  const lines = readLayerLines(place, LONGEST) ?? [];
  if (!mentionsTerms(lines[0] ?? '')) return undefined;
  const text = lines.join(LINE_END);
  if (text.length < SHORTEST || isWrittenByPeople(place, lines.join(' '))) return undefined;
  const ways = isOfPageFrame(place) ? readWayToTerms(place) : undefined;
  return ways && [text, ...ways].join('\n');
}
