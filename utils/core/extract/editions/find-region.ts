import { findPhrase } from '../find-phrase';
import { editionPhrases } from './edition-phrases';

/** Names of regions that are written in short. */
const SHORT: [string, string][] = [
  ['us', 'the us'],
  ['us', 'usa'],
  ['us', 'u.s.'],
  ['uk', 'the uk'],
  ['uk', 'u.k.'],
];
const CODES =
  'AE AR AT AU BE BG BR CA CH CL CN CO CY CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KR LT LU LV MT MX MY NL NO NZ PE PH PK PL PT QA RO RS RU SA SE SG SI SK TH TR TW UA US VN ZA'.split(
    ' ',
  );
const names = new Map<string, [string, string][]>();

function regionNames(lang: string): [string, string][] {
  const before = names.get(lang);
  if (before) return before;
  const found: [string, string][] = [...SHORT];
  for (const language of new Set([lang, 'en'])) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of CODES) {
      const name = display.of(code)?.toLowerCase();
      if (name) found.push([code === 'GB' ? 'uk' : code.toLowerCase(), name]);
    }
  }
  names.set(lang, found);
  return found;
}

/** The country that a line says its reader lives in: `us` for "if you live in the United States"; the first named. */
export function findRegion(folded: string, lang = 'en'): string | undefined {
  if (!editionPhrases(lang).residence.some((phrase) => findPhrase(folded, phrase) >= 0)) return undefined;
  const found = regionNames(lang)
    .map(([label, name]) => ({ label, at: findPhrase(folded, name) }))
    .filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at)[0]?.label;
}
