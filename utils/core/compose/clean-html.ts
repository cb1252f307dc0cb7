import { cleanPage } from '../extract/clean-page';
import { findUnshownText } from '../extract/unshown/find-unshown-text';
import { markCutShort } from '../extract/walls/find-head-hint';
import { isCutShort } from '../extract/walls/is-cut-short';
import type { ParsePage } from './read-page';

/** HTML as a server sent it, or a tab held it, to what of it may be kept. */
export function cleanHtml(html: string, url: string, parse: ParsePage): string {
  const cleaned = cleanPage(parse(html), url, (page, shown) => findUnshownText(page, shown, parse));
  return isCutShort(html) ? markCutShort(cleaned) : cleaned;
}
