import { franc } from 'franc-min';

/** ISO 639-3 as the detector names them, to the two letters that pages and `Intl` use. */
const TWO_LETTERS: Record<string, string> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  pol: 'pl',
  ces: 'cs',
  swe: 'sv',
  dan: 'da',
  nob: 'no',
  nno: 'no',
  fin: 'fi',
  tur: 'tr',
  rus: 'ru',
  ukr: 'uk',
  arb: 'ar',
  heb: 'he',
  jpn: 'ja',
  kor: 'ko',
  cmn: 'zh',
  ind: 'id',
  vie: 'vi',
  hin: 'hi',
  ell: 'el',
  hun: 'hu',
  ron: 'ro',
  bul: 'bg',
  srp: 'sr',
  hrv: 'hr',
  bos: 'bs',
  slv: 'sl',
  slk: 'sk',
  tha: 'th',
  pes: 'fa',
  zlm: 'ms',
  tgl: 'tl',
  ben: 'bn',
  tam: 'ta',
  tel: 'te',
  urd: 'ur',
  cat: 'ca',
  bel: 'be',
};
/** Those that pages are written in; `de` in an address is one of them, `gb` is not. */
export const LANGUAGES: ReadonlySet<string> = new Set(Object.values(TWO_LETTERS));
/** The detector mixes these up even in long texts; a hint within the group wins. */
const ALIKE = ['da no', 'hr bs sr', 'id ms', 'cs sk', 'pt es ca', 'ru be uk bg'].map((group) => group.split(' '));
const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['el', /[\u0370-\u03ff]/g],
];
const LEAST = 120;
const SAMPLE = 1500;
/** A tenth of any English prose, and of no other: telling the most common language so saves most of the time. */
const ENGLISH = /(?<!\p{L})(?:the|and|you|your|our|with|this|by)(?!\p{L})/giu;
const LETTERS_PER_ENGLISH = 45;

export const primarySubtag = (lang: string | undefined): string | undefined => {
  const primary = lang?.trim().toLowerCase().split(/[-_]/)[0];
  if (!primary || !/^[a-z]{2,3}$/.test(primary)) return undefined;
  return primary === 'nb' || primary === 'nn' ? 'no' : primary === 'iw' ? 'he' : primary;
};

/** From the middle: the ends of a page are often in another language. */
const sampleOf = (text: string): string => {
  if (text.length <= SAMPLE) return text;
  const from = Math.floor((text.length - SAMPLE) / 2);
  return text.slice(from, from + SAMPLE);
};

const byScript = (sample: string): string | undefined =>
  SCRIPTS.find(
    ([lang, letters]) => (sample.match(letters)?.length ?? 0) > sample.length * (lang === 'ja' ? 0.1 : 0.3),
  )?.[0];

/** Primary subtag of the text's language. `hint` (a page's `lang`) decides for short texts and between languages that look alike. */
export function detectLanguage(text: string, hint?: string): string | undefined {
  const hinted = primarySubtag(hint);
  const sample = sampleOf(text);
  const script = byScript(sample);
  if (script) return script;
  if (sample.length < LEAST) return hinted;
  if ((sample.match(ENGLISH)?.length ?? 0) * LETTERS_PER_ENGLISH >= sample.length) return 'en';
  const code = franc(sample, { only: Object.keys(TWO_LETTERS) });
  const found = TWO_LETTERS[code];
  if (!found) return hinted;
  const isAlike = ALIKE.some((group) => hinted !== undefined && group.includes(hinted) && group.includes(found));
  return isAlike ? hinted : found;
}
