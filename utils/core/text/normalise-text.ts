import { stripMarkup } from './strip-markup';

// Written as code points: the characters themselves cannot be seen in an editor.
/** Marks that show nothing: soft hyphen, zero-width characters, direction marks, byte order mark. */
const UNSEEN =
  /\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e0fff}]/gu;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u2035\u02b9-\u02bc\u00b4`]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u2036\u00ab\u00bb\u301d-\u301f]/g;
const DASHES = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g;

export const stripUnseen = (text: string): string => text.replace(UNSEEN, '');

const straighten = (text: string): string =>
  text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-');

/** Shorter texts take no time, whatever is in them. */
const LONG = 2000;
/** More marks on one letter than any script has; Unicode's stream-safe form stops at 30 too. */
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu;

/**
 * NFKC. Engines take quadratic time over marks that follow each other, so that a page of nothing else would hang its
 * reader: of a run of them in a long text the first 30 stay.
 */
export const foldForms = (text: string): string =>
  (text.length > LONG ? text.replace(TOO_MANY_MARKS, '$1') : text).normalize('NFKC');

/** For comparing only: two texts that a reader cannot tell apart become the same string. Case is kept. */
export function normaliseText(text: string): string {
  // Before NFKC, which would part an acute accent standing alone; after it, for quotes that it makes of others.
  const straight = straighten(foldForms(straighten(stripUnseen(stripMarkup(text)))));
  return stripUnseen(straight).replace(/\s+/gu, ' ').trim();
}
