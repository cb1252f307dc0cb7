const UNITS =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|percent|per|dollars?|euros?|pounds?|usd|eur|calendar|business|working|or|tage?n?|wochen?|monate?n?|jahre?n?|stunden?|prozent)$/;
const BOUNDS =
  /^(?:least|most|over|under|than|within|after|age|aged|to|exceed|for|minimum|maximum|is|be|mindestens|höchstens|unter|über|ab|innerhalb|nach|binnen)$/;
const SMALL = /^\d{1,3}$/;
const ENOUGH_WORDS = 6;

/** Ages, periods and amounts in a sentence, in their order. */
export function quantitiesIn(words: readonly string[]): number[] {
  return words.flatMap((word, i) => {
    const isMeasured = UNITS.test(words[i + 1] ?? '') || BOUNDS.test(words[i - 1] ?? '');
    return SMALL.test(word) && isMeasured && words[i + 1] !== 'ago' && words[i + 2] !== 'ago' ? [Number(word)] : [];
  });
}

/** Another age, period or amount in a sentence that is otherwise the same. */
export function hasOtherQuantity(before: readonly string[], after: readonly string[]): boolean {
  if (before.length < ENOUGH_WORDS) return false;
  const [old, now] = [quantitiesIn(before), quantitiesIn(after)];
  return old.length > 0 && old.length === now.length && old.some((quantity, i) => quantity !== now[i]);
}
