// One character for one, so that offsets in the folded text are offsets in the text itself.
const FOLDS: [RegExp, string][] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'"],
  [/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\s/g, ' '],
];

/** Lower case, straight quotes, plain dashes and spaces; exactly as long as the text. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return FOLDS.reduce((folded, [pattern, plain]) => folded.replace(pattern, plain), sameLength);
}
