// Single spaces are left as they are: there is one behind every word, and to put it back costs more than to look.
const UNEVEN = / \s+|[^\S ]\s*/g;

/** Every run of white space as one space. */
export const foldSpace = (text: string): string => text.replace(UNEVEN, ' ');
