const ABBREVIATIONS = new Set(
  (
    'e.g i.e eg ie cf vs viz llp pte dr mr mrs ms prof st no nos art arts sec secs para paras cl ch vol ' +
    'p pp approx dept est fig jr sr u.s.c c.f.r ' +
    'z.b d.h u.a bzw ggf abs nr ziff evtl usw sog inkl zzgl vgl ca str s.o s.u i.d.r i.s.d i.v.m lit ' +
    'al par ex env réf m mme mlle n° ' +
    'sr sra ud uds núm pág ej p.ej vd dña d sig sigg ecc es pag lett ' +
    'bijv d.w.z o.a enz ov m.b.t blz ul tj np itd itp m.in zob pkt tzv resp apod např čl odst т.е т.д т.п г ул стр ст п'
  ).split(' '),
);
const LAST_WORD = /([\p{L}\p{M}°]+(?:\.[\p{L}\p{M}]+)*)\.["')\]]*\s*$/u;
const NUMBERING_ONLY = /^\s*(?:\(?[0-9]{1,3}(?:\.[0-9]{1,3})*[.)]?|\(?[a-zA-Z][.)]|\(?[ivxlIVXL]{1,5}[.)])\s*$/;
const STARTS_LOWER = /^["'([]*\p{Ll}/u;
// `Example Inc. Terms of Service`, `Example Inc. 12 High Street`: the name goes on.
const FIRM = /^(?:inc|ltd|llc|corp|co|plc|pty|etc|seq|b\.v|n\.v|s\.a|s\.r\.l|s\.p\.a)$/;
const AFTER_FIRM =
  /^(?:(?:Terms of|Privacy (?:Policy|Notice|Statement)|Community (?:Guidelines|Standards)|Attn|ATTN|P\.O\.|Ltd|Inc|LLC|KG|KGaA)\b|\d+(?![\d.)]))/u;
// `Example! Ltd`: a name that calls out.
const FORM_OF_FIRM = /^(?:Inc|Ltd|LLC|Corp|Co|GmbH|Pty|Pte|\d+ (?:Pty|Pte|Ltd|Inc))\b/;
// `in the U.S. We may`, not `the U.S. Department`.
const COUNTRY = /^(?:u\.s|u\.s\.a|u\.k|e\.u|d\.c)$/;
const AFTER_COUNTRY =
  /^["(]?(?:We|You|Your|Our|The|This|These|That|They|There|If|In|It|Its|For|Any|All|An?|When|Where|While|However|Please|To|Some|Such|As|At|By|On|No|Learn|See|Also|Other|Unless|Because|Although|Under|Except)\b/;
const ENDS_CALLING = /[!?]["'\u2019\u201d)\]]*\s*$/;
// German writes ordinals with a full stop: `am 1. Januar`.
const ENDS_ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/;
const STARTS_MONTH = /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/;

// Longer than any word: looking for the last one must not cost more the longer the sentence is.
const END = 120;

const isOpen = (before: string, next: string): boolean => {
  if (NUMBERING_ONLY.test(before)) return true;
  const end = before.slice(-END);
  if (ENDS_CALLING.test(end)) return STARTS_LOWER.test(next) || FORM_OF_FIRM.test(next);
  if (!/\.["')\]\u2019\u201d]*\s*$/.test(end)) return false;
  if (STARTS_LOWER.test(next)) return true;
  if (ENDS_ORDINAL.test(end) && STARTS_MONTH.test(next)) return true;
  const word = LAST_WORD.exec(end)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (FIRM.test(lower)) return (!/^\p{Lu}/u.test(next) && !NUMBERING_ONLY.test(next)) || AFTER_FIRM.test(next);
  if (COUNTRY.test(lower)) return !AFTER_COUNTRY.test(next);
  if (ABBREVIATIONS.has(lower)) return true;
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
