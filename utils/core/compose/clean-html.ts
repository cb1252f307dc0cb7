import { cleanPage } from '../extract/clean-page';
import type { ParsePage } from './read-page';

/** HTML as a server sent it, or a tab held it, to what of it may be kept. */
export const cleanHtml = (html: string, url: string, parse: ParsePage): string => cleanPage(parse(html), url);
