const AMOUNT = /[$€£]\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?(?:%|€|£)/g;
const PLACE_OF_DATA =
  /\b(?:stored|store|stores|hosted|servers?|transferred|processed|process|located)\b[^.;]{0,60}\bin (?:the )?((?:\p{Lu}[\p{L}]+ ?(?:and |of )?)+)/u;

const amountsIn = (text: string): string[] => (text.match(AMOUNT) ?? []).map((amount) => amount.replace(/\s/g, ''));
const placeIn = (text: string): string | undefined => PLACE_OF_DATA.exec(text)?.[1]?.trim();

/** Another price or share, or another country for the data, in a sentence that is otherwise the same. */
export function hasOtherTerms(before: string, after: string): boolean {
  const [old, now] = [amountsIn(before), amountsIn(after)];
  if (old.length > 0 && old.length === now.length && old.some((amount, i) => amount !== now[i])) return true;
  const [was, is] = [placeIn(before), placeIn(after)];
  return was !== undefined && is !== undefined && was !== is;
}
