/** The zeros of other scripts: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;

const IS_PLAIN = /^[ -~]*$/;

/** Digits of other scripts as 0-9, full-width marks and marks of direction as plain ones; every place stays where it is. */
export function westernDigits(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  return text
    .replace(OTHER_DIGITS, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code;
      return String(code - zero);
    })
    .replace(/[\u00a0\u2007\u202f\u200e\u200f\u061c]/g, ' ')
    .replace(/\uff0f/g, '/')
    .replace(/[\uff0d\u2010\u2011]/g, '-')
    .replace(/\uff0e/g, '.');
}
