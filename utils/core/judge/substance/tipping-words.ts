// A word more or less of these turns what a sentence says, or how far it reaches, whatever stands around it.
const TIPPING = new Set(
  (
    'not no never neither nor without only solely unless except non exclusive exclusively until even despite ' +
    'least fewer less unlimited indefinitely forever immediately irrevocable perpetual waive forfeit mandatory optional ' +
    'revocable encrypted anonymous anonymously aggregated aggregate anonymised anonymized voluntary refundable opt-in opt-out ' +
    'nicht kein keine keinen keiner nie niemals ohne nur außer weder unwiderruflich unbefristet ausschließlich'
  ).split(' '),
);
// Beginnings of words, of which one side's gives way to the other's.
const OPPOSITES: [RegExp, RegExp][] = [
  [
    /^(?:end|expir|terminat|ceas|laps|stop|ende|erlischt|erlösch)/,
    /^(?:continu|surviv|remain|persist|outl|last|bleib|fort)/,
  ],
  [
    /^(?:delet|eras|remov|destroy|purg|gone$|lösch)/,
    /^(?:deactivat|hidden|hide|keep|kept|retain|stor|preserv|archiv|behalt|speicher|aufbewahr)/,
  ],
  [/^(?:keep|retain|own|behalt)/, /^(?:los|forfeit|waiv|surrender|transfer|assign|verlier)/],
  [/^(?:limited|temporary|fixed)$/, /^(?:perpetual|unlimited|indefinite|permanent|unbegrenzt)/],
  [/^(?:private|hidden|confidential|secret|privat)/, /^(?:public|visible|published|shared|öffentlich|sichtbar)/],
  [/^(?:option|volunt|freiwillig)/, /^(?:mandator|requir|compuls|oblig|binding|pflicht)/],
  [/^(?:allow|permit|accept|erlaub)/, /^(?:prohibit|forbid|refus|reject|deny|denied|verb(?:iet|oten))/],
  [/^(?:increas|rais|more|erhöh)/, /^(?:decreas|reduc|lower|less|fewer|senk)/],
  [/^(?:includ|einschl)/, /^(?:exclud|ausschl|ausgeschl)/],
  [/^(?:enabl|on|aktiviert)$|^enabl/, /^off$|^disabl|^deaktiviert/],
  [/^(?:anonym|aggregat|pseudonym|deidentif)/, /^(?:personal|identif)/],
  [/^(?:revocabl|widerruflich)/, /^(?:irrevocabl|unwiderruflich)/],
  [/^(?:immediat|prompt|sofort)/, /^(?:delay|eventual|later|später)/],
  [/^(?:every(?:one|body)|anyone|all|alle)$/, /^(?:members?|friends|followers|subscribers|some|mitglieder|freunde)$/],
  [/^(?:local|your|dein|ihr)/, /^(?:our|exclusive)$/],
  [/^(?:free|kostenlos)$/, /^(?:paid|charge|fee|cost|kostenpflichtig)/],
];
const PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'miss'];
const SWAPPED: [string, string][] = [
  ['en', 'dis'],
  ['in', 'de'],
  ['in', 'ex'],
  ['im', 'ex'],
  ['ac', 'ex'],
  ['in', 'out'],
];

export const isTipping = (word: string): boolean => TIPPING.has(word);

const turnsInto = (a: string, b: string): boolean =>
  PREFIXES.some((prefix) => b === prefix + a) ||
  b === `${a}less` ||
  SWAPPED.some(([x, y]) => a.startsWith(x) && b.startsWith(y) && a.slice(x.length) === b.slice(y.length));

/** `lawful` and `unlawful`, `enabled` and `disabled`: a letter or two apart, and no slip. */
export const areOpposite = (a: string, b: string): boolean =>
  a.length > 3 && b.length > 3 && (turnsInto(a, b) || turnsInto(b, a));

const has = (words: readonly string[], pattern: RegExp): boolean => words.some((word) => pattern.test(word));

/** One pole of a pair has gone and the other has come. */
export const haveTurned = (removed: readonly string[], added: readonly string[]): boolean =>
  OPPOSITES.some(
    ([one, other]) => (has(removed, one) && has(added, other)) || (has(removed, other) && has(added, one)),
  ) || removed.some((old) => added.some((now) => areOpposite(old, now)));
