import { LANGUAGES, primarySubtag } from '../languages';

/** What an address or a tag says: a region, and the language it says it in, where it does. */
export interface Locale {
  lang?: string;
  /** Upper-case ISO 3166 code, or `EU`. */
  region: string;
}

/** As `Intl` knows them, those that are gone as well; to ask it holds a page for 15 ms, the first time. */
const COUNTRIES: ReadonlySet<string> = new Set(
  (
    'AC AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BU BV ' +
    'BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CS CU CV CW CX CY CZ DD DE DG DJ DK DM DO DY DZ EA EC EE ' +
    'EG EH ER ES ET EU FI FJ FK FM FO FR FX GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT ' +
    'HU HV IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU ' +
    'LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NH NI NL NO NP NR NU ' +
    'NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RH RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO ' +
    'SR SS ST SU SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TP TR TT TV TW TZ UA UG UK UM US UY UZ VA VC VD VE ' +
    'VG VI VN VU WF WS XK YD YE YT YU ZA ZM ZR ZW'
  ).split(' '),
);
const WRITTEN: Record<string, string> = { UK: 'GB', EEA: 'EU', EU: 'EU' };
/** What sites write for Latin America, and for Arabic wherever it is read: Laos and Argentina by their codes. */
const MISUSED = new Set(['es-LA', 'ar-AR']);
const TAG = /^([a-z]{2,3})[-_](?:[a-z]{4}[-_])?([a-z]{2})$/i;

/** Of `gb`, `UK`, `eea`: a region's own code. */
export function readRegion(code: string): string | undefined {
  const upper = code.toUpperCase();
  const written = WRITTEN[upper];
  if (written !== undefined) return written;
  return COUNTRIES.has(upper) ? upper : undefined;
}

/** Of `en-GB`, `zh_Hant_TW`; undefined for a language alone. */
export function readLocale(tag: string): Locale | undefined {
  const [, written, code = ''] = TAG.exec(tag.trim()) ?? [];
  const [lang, region] = [primarySubtag(written), readRegion(code)];
  if (lang === undefined || !LANGUAGES.has(lang) || region === undefined || MISUSED.has(`${lang}-${region}`))
    return undefined;
  return { lang, region };
}

export const isSameLocale = (a: Locale, b: Locale): boolean => a.lang === b.lang && a.region === b.region;
