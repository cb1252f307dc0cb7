const UNEVEN = /\s\s|[^\S ]/;

/** Every run of white space as one space. Most texts need nothing, and looking costs less than replacing. */
export const foldSpace = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text);
