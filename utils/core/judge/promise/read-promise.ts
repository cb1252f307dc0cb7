import type { Clause } from '../../model/clause';
import type { Terms } from '../../model/terms';

/** Notice that terms promise of changes to themselves. */
export interface NoticePromise {
  clause: Clause;
  days: number;
  /** Of changes that matter, not of each. */
  isOfGreatOnes: boolean;
  /** The words of the period. */
  mark: [number, number];
}

interface Language {
  /** Groups `n` and `unit`, with the words that put the period before the change. */
  ahead: RegExp[];
  changes: RegExp;
  tells: RegExp;
}

const NUMBERS: Record<string, number> = {
  ...valuesOf('a one ein eine einem einer einen un une una uno', 1),
  ...valuesOf('two zwei deux dos due', 2),
  ...valuesOf('three drei trois tres tre', 3),
  ...valuesOf('four vier quatre cuatro quattro', 4),
  ...valuesOf('six sechs seis sei', 6),
  ...valuesOf('seven sieben sept siete sette', 7),
  ...valuesOf('ten zehn dix diez dieci', 10),
  ...valuesOf('fourteen vierzehn quatorze catorce quattordici', 14),
  ...valuesOf('fifteen fünfzehn quinze quince quindici', 15),
  ...valuesOf('thirty dreißig trente treinta trenta', 30),
  ...valuesOf('sixty sechzig soixante sesenta sessanta', 60),
  ...valuesOf('ninety neunzig noventa novanta', 90),
};
const UNITS: [RegExp, number][] = [
  [/^(?:day|tag|jour|día|dia|giorn)/i, 1],
  [/^(?:week|woche|semaine|semana|settiman)/i, 7],
  [/^(?:month|monat|mois|mes)/i, 30],
];
const PERIOD = `(?<n>\\d{1,3}|${Object.keys(NUMBERS).join('|')})(?: \\(\\d{1,3}\\))? (?:\\p{L}+ )?(?<unit>(?:calendar |business )?(?:days?|weeks?|months?|tage?n?|wochen?|monate?n?|jours?|semaines?|mois|días?|dias?|semanas?|mes(?:es)?|giorn[io]|settiman[ae]|mes[ei]))`;
const period = (before: string, after: string): RegExp =>
  new RegExp(`${before}(?<!\\p{L})${PERIOD}(?!\\p{L})${after}`, 'iu');

const LANGUAGES: Record<string, Language> = {
  en: {
    ahead: [
      period('', "['’]?s?(?: \\p{L}+){0,3} (?:before|prior|advance|ahead|notice)(?!\\p{L})"),
      period('', ' after (?:we|the notice|notice|posting|you (?:are|have been) (?:notified|informed))'),
    ],
    // The frame has found both.
    changes: /./,
    tells: /./,
  },
  de: {
    ahead: [period('', ' (?:vor|im voraus|vorher|zuvor)(?!\\p{L})'), period('frist von (?:mindestens )?', '')],
    changes:
      /(?:änder|anpass|neufassung).*(?:bedingung|agb|richtlinie|erklärung|vertrag)|(?:bedingung|agb|richtlinie|erklärung|vertrag).*(?:änder|anpass)/i,
    tells: /informier|mitteil|teilen|benachrichtig|ankündig|unterricht|hinweis|bekannt/i,
  },
  fr: {
    ahead: [
      period('', " (?:\\p{L}+ )?(?:avant|à l[’']avance|au préalable)(?!\\p{L})"),
      period("préavis d(?:e |[’'])(?:au moins )?", ''),
    ],
    changes:
      /(?:modif|chang|mise à jour).*(?:condition|politique|contrat|règles)|(?:condition|politique|contrat|règles).*(?:modif|chang)/i,
    tells: /inform|avert|notifi|préviend|prévenir|avis|communiqu/i,
  },
  es: {
    ahead: [
      period('', ' (?:\\p{L}+ )?(?:antes|de antelación|de anticipación|de preaviso)(?!\\p{L})'),
      period('(?:antelación|anticipación|preaviso)(?: mínim[ao])? de (?:al menos )?', ''),
    ],
    changes:
      /(?:modific|cambi|actualiz).*(?:condicion|término|política|contrato)|(?:condicion|término|política|contrato).*(?:modific|cambi)/i,
    tells: /notific|inform|avis|comunic/i,
  },
  it: {
    ahead: [
      period('', ' (?:\\p{L}+ )?(?:prima|di anticipo|in anticipo|di preavviso)(?!\\p{L})'),
      period('(?:preavviso|anticipo)(?: minimo)? di (?:almeno )?', ''),
    ],
    changes:
      /(?:modific|cambi|aggiorn|variazion).*(?:condizion|termini|informativa|contratto)|(?:condizion|termini|informativa|contratto).*(?:modific|cambi|aggiorn)/i,
    tells: /inform|comunic|avvis|notific|preavvis/i,
  },
};
/** What may come about, what others owe, and what costs: no promise about the terms. */
const IS_NONE =
  /(?<!\p{L})(?:may (?:also )?(?:notify|give|provide|tell|send)|try to|endeavou?r|where possible|wenn möglich|versuchen|si possible|dans la mesure du possible|si es posible|en la medida de lo posible|se possibile|ove possibile|prices?|fees?|preis\p{L}*|gebühr\p{L}*|prix|tarifs?|precios?|tarifas?|prezz[oi]|tariff[ae])(?!\p{L})/iu;
const GREAT =
  /(?<!\p{L})(?:material|significant|substantial|substantive|major|important|fundamental|wesentlich\p{L}*|erheblich\p{L}*|wichtig\p{L}*|substantiel\p{L}*|important\p{L}*|significati\p{L}*|sustancial\p{L}*|sostanzial\p{L}*|rilevant\p{L}*)(?!\p{L})/iu;
const FRAME = 'unilateral-change.notice';

function daysOf({ n = '', unit = '' }: Record<string, string | undefined>): number | undefined {
  const number = NUMBERS[n.toLowerCase()] ?? Number(n);
  const days = UNITS.find(([word]) => word.test(unit.replace(/^(?:calendar|business) /i, '')))?.[1];
  return number && days ? number * days : undefined;
}

function read(clause: Clause, language: Language, isEnglish: boolean): NoticePromise[] {
  const { text, matches } = clause;
  const isKnown = isEnglish
    ? matches.some(({ frame, certainty }) => frame === FRAME && certainty === 'stated')
    : language.changes.test(text) && language.tells.test(text);
  if (!isKnown || IS_NONE.test(text)) return [];
  return language.ahead.flatMap((pattern) => {
    const found = pattern.exec(text);
    const days = daysOf(found?.groups ?? {});
    if (!found || days === undefined) return [];
    return [{ clause, days, isOfGreatOnes: GREAT.test(text), mark: [found.index, found.index + found[0].length] }];
  });
}

/** The shortest notice of changes that a text promises, in five languages; without a number of days, none. */
export function readPromise({
  terms,
  clauses,
}: {
  terms: Terms;
  clauses: readonly Clause[];
}): NoticePromise | undefined {
  const lang = terms.lang ?? 'en';
  const language = LANGUAGES[lang];
  if (!language) return undefined;
  const promises = clauses.flatMap((clause) => read(clause, language, lang === 'en'));
  return promises.sort((a, b) => a.days - b.days)[0];
}

function valuesOf(words: string, value: number): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}
