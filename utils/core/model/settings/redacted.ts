/** Stands where something was left out, before the start of a salted hash of it. */
export const REDACTED = '‹redacted›';
export const HASH_DIGITS = 8;

const MARK = new RegExp(`${REDACTED}(?: [0-9a-f]{${HASH_DIGITS}})?`, 'g');

/** Nothing but such a mark. */
export const isMark = (text: string): boolean => wordMarks(text, () => '') === '' && text !== '';

/** For a reader: words in the place of each mark. Two marks of one browser would show that they stand for the same. */
export const wordMarks = (text: string, words: () => string): string => text.replace(MARK, words);
