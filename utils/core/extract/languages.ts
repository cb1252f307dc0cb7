/** ISO 639-3 as the detector names them, to the two letters that pages and `Intl` use. */
export const TWO_LETTERS: Record<string, string> = {
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

/** `de` of `de-AT`, in the way that we name languages; nothing for what is no tag. */
export const primarySubtag = (lang: string | undefined): string | undefined => {
  const primary = lang?.trim().toLowerCase().split(/[-_]/)[0];
  if (!primary || !/^[a-z]{2,3}$/.test(primary)) return undefined;
  return primary === 'nb' || primary === 'nn' ? 'no' : primary === 'iw' ? 'he' : primary;
};
