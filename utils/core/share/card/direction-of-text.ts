const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u;
const LETTER = /\p{L}/u;

/** Of one character; undefined where it takes the direction of what stands around it. */
export function directionOfSign(sign: string): 'ltr' | 'rtl' | undefined {
  if (!LETTER.test(sign)) return undefined;
  return RIGHT_TO_LEFT.test(sign) ? 'rtl' : 'ltr';
}

/** That of the first letter, as `dir="auto"` has it. */
export function directionOfText(text: string, otherwise: 'ltr' | 'rtl' = 'ltr'): 'ltr' | 'rtl' {
  const [first] = LETTER.exec(text) ?? [];
  return (first === undefined ? undefined : directionOfSign(first)) ?? otherwise;
}

export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);
