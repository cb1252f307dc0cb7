const PLAIN = /^[\x20-\x7e]*$/;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a reader counts as letters: a flag or a family is one. */
export const countGraphemes = (text: string): number =>
  PLAIN.test(text) ? text.length : [...graphemes.segment(text)].length;

/** Each with its place, in code units. */
export const graphemesOf = (text: string): { segment: string; index: number }[] => [...graphemes.segment(text)];
