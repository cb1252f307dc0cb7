const DAYS: [RegExp, number][] = [
  [/^(?:days?|tage?n?)$/, 1],
  [/^(?:weeks?|wochen?)$/, 7],
  [/^(?:months?|monate?n?)$/, 30],
  [/^(?:years?|jahre?n?)$/, 365],
  [/^(?:hours?|stunden?)$/, 1 / 24],
  [/^(?:minutes?|minuten?)$/, 1 / 1440],
];
const OTHER_UNITS = /^(?:percent|per|dollars?|euros?|pounds?|usd|eur|or|prozent)$/;
const BETWEEN = /^(?:calendar|business|working)$/;
const BOUNDS =
  /^(?:least|most|over|under|than|within|after|age|aged|to|exceed|for|minimum|maximum|is|be|mindestens|höchstens|unter|über|ab|innerhalb|nach|binnen)$/;
const SMALL = /^\d{1,3}$/;
const ENOUGH_WORDS = 6;

/** Ages, amounts and periods (in days) in a sentence, in their order. */
export function quantitiesIn(words: readonly string[]): number[] {
  return words.flatMap((word, i) => {
    if (!SMALL.test(word)) return [];
    const following = words.slice(i + 1, i + 3);
    const [unit = ''] = BETWEEN.test(following[0] ?? '') ? following.slice(1) : following;
    const days = DAYS.find(([pattern]) => pattern.test(unit))?.[1];
    const isMeasured = days !== undefined || OTHER_UNITS.test(unit) || BOUNDS.test(words[i - 1] ?? '');
    return isMeasured && !following.includes('ago') ? [Number(word) * (days ?? 1)] : [];
  });
}

/** How the one age, period or amount that differs between two wordings of a sentence went. */
export function moveOfQuantity(before: readonly string[], after: readonly string[]): 'up' | 'down' | undefined {
  if (before.length < ENOUGH_WORDS) return undefined;
  const [old, now] = [quantitiesIn(before), quantitiesIn(after)];
  if (old.length !== now.length) return undefined;
  const at = old.findIndex((quantity, i) => quantity !== now[i]);
  const [was, is] = [old[at], now[at]];
  return was === undefined || is === undefined ? undefined : is > was ? 'up' : 'down';
}
