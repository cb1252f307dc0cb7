// Single spaces are left as they are: there is one behind every word, and to put it back costs more than to look.
const UNEVEN = / \s+|[^\S ]\s*/g;
/** Most texts are even, which is found out in half the time. */
const IS_UNEVEN = / {2}|[^\S ]/;

/** Every run of white space as one space. */
export const foldSpace = (text: string): string => (IS_UNEVEN.test(text) ? text.replace(UNEVEN, ' ') : text);
