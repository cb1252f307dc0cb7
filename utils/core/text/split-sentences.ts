const ABBREVIATIONS = new Set(
  (
    'e.g i.e eg ie etc cf vs viz inc ltd llc llp corp co dr mr mrs ms prof st no nos art arts sec secs para paras cl ch vol ' +
    'p pp approx dept est fig jr sr u.s u.k e.u u.s.c c.f.r ' +
    'z.b d.h u.a bzw ggf abs nr ziff evtl usw sog inkl zzgl vgl ca str s.o s.u i.d.r i.s.d i.v.m lit ' +
    'al par ex env réf m mme mlle n° ' +
    'sr sra ud uds núm pág ej p.ej vd dña d sig sigg ecc es pag lett ' +
    'bijv d.w.z o.a enz ov m.b.t blz ul tj np itd itp m.in zob pkt tzv resp apod např čl odst т.е т.д т.п г ул стр ст п'
  ).split(' '),
);
const LAST_WORD = /([\p{L}\p{M}°]+(?:\.[\p{L}\p{M}]+)*)\.["')\]]*\s*$/u;
const NUMBERING_ONLY = /^\s*(?:\(?[0-9]{1,3}(?:\.[0-9]{1,3})*[.)]?|\(?[a-zA-Z][.)]|\(?[ivxlIVXL]{1,5}[.)])\s*$/;
const STARTS_LOWER = /^["'([]*\p{Ll}/u;
// German writes ordinals with a full stop: `am 1. Januar`.
const ENDS_ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/;
const STARTS_MONTH = /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/;

// Longer than any word: looking for the last one must not cost more the longer the sentence is.
const END = 120;

const isOpen = (before: string, next: string): boolean => {
  if (NUMBERING_ONLY.test(before)) return true;
  const end = before.slice(-END);
  if (!/\.["')\]]*\s*$/.test(end)) return false;
  if (STARTS_LOWER.test(next)) return true;
  if (ENDS_ORDINAL.test(end) && STARTS_MONTH.test(next)) return true;
  const word = LAST_WORD.exec(end)?.[1];
  if (word === undefined) return false;
  if (ABBREVIATIONS.has(word.toLowerCase())) return !/^(?:Inc|Ltd|LLC|Corp|etc)$/i.test(word) || !/^\p{Lu}/u.test(next);
  return /^\p{Lu}$/u.test(word);
};

const segmenters = new Map<string, Intl.Segmenter>();
const segmenterFor = (lang: string): Intl.Segmenter => {
  const known = segmenters.get(lang);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    made = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenters.set(lang, made);
  return made;
};

/** Sentences in order, trimmed. Joined with spaces they give the text again, white space apart. */
export function splitSentences(text: string, lang = 'en'): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenterFor(lang).segment(text)) {
    if (open && !isOpen(open, segment)) {
      sentences.push(open.trim());
      open = '';
    }
    open += segment;
  }
  if (open.trim()) sentences.push(open.trim());
  return sentences.filter(Boolean);
}
