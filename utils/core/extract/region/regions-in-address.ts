import { LANGUAGES, primarySubtag } from '../languages';
import { type Locale, readLocale, readRegion } from './locale';

/** Codes that stand in addresses for a region alone; `de`, `fr` and most others are languages there. */
const BARE = new Set('at au br ch cn cz dk eea eu gb gr hk ie in jp kr mx nz sg tw uk us za'.split(' '));
/** Those that no word and no section of a site is called, further down as well. */
const ANYWHERE = new Set(['eea', 'eu', 'gb', 'uk', 'us']);
const US_THE_WORD = /^(?:about|contact|for|join|reach|with|support|why|work-with)$/;
const REGION_KEYS = /^(?:country|country_?code|gl|region|market)$/i;

const isLanguage = (segment: string | undefined): boolean => LANGUAGES.has(primarySubtag(segment) ?? '');

/** `/at/en/` and `/en/at/`: a region that is told from a language by the language beside it. */
function readPair(segment: string, beside: string | undefined): Locale[] {
  if (beside === undefined || beside.length !== 2 || segment.length !== 2 || !isLanguage(beside)) return [];
  const [region, lang] = [readRegion(segment), primarySubtag(beside)];
  return region === undefined || lang === undefined ? [] : [{ lang, region }];
}

function readSegment(segments: readonly string[], i: number, lang: string | undefined): Locale[] {
  const segment = segments[i] ?? '';
  const [before, after] = [segments[i - 1], segments[i + 1]];
  const locale = readLocale(segment);
  if (locale) return [locale];
  if (i > 0 && (!ANYWHERE.has(segment) || after === undefined || US_THE_WORD.test(before ?? ''))) {
    return i === 1 && after !== undefined ? readPair(segment, before) : [];
  }
  const pair = i === 0 ? readPair(segment, after) : [];
  if (pair.length > 0) return pair;
  const region = BARE.has(segment) && segment !== lang ? readRegion(segment) : undefined;
  return region === undefined ? [] : [{ region }];
}

/** The regions that an address may name; `lang` is what the page says its language is. Mostly none, seldom two. */
export function regionsInAddress({ pathname, searchParams }: URL, lang?: string): Locale[] {
  const segments = pathname.toLowerCase().split('/').filter(Boolean);
  const found = segments.flatMap((_, i) => readSegment(segments, i, lang));
  for (const [key, value] of searchParams) {
    const region = REGION_KEYS.test(key) ? readRegion(value) : undefined;
    if (region) found.push({ region });
  }
  return found;
}
