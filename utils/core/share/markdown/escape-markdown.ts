/** What has a meaning anywhere in CommonMark or in what GitHub adds to it. */
const MEANT = /[\\`*_[\]<>#|~$&]/g;
/** At the beginning of a line: lists, underlines of headings, rules. */
const BEGINS_LIST = /^(?:[-+=:]|\d{1,9}(?=[.)]))/;

/**
 * Where renderers look into the finished text, past any escape: addresses, mentions, references to issues. A word joiner
 * (which shows nothing) keeps them apart.
 */
const LATER = [/:(?=\/\/)/g, /\bwww(?=\.)/gi, /@(?=\S)/g, /#(?=\d)/g, /\bGH-(?=\d)/gi, /:(?=[\w+-]+:)/g];
const JOINER = '\u2060';

/** One line of a page's words, in Markdown: it reads the same, and is nothing but text. */
export const escapeMarkdown = (line: string): string =>
  escapeWithin(line).replace(BEGINS_LIST, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

/** The same of what does not begin its line. */
export const escapeWithin = (text: string): string =>
  LATER.reduce((apart, pattern) => apart.replace(pattern, `$&${JOINER}`), text).replace(MEANT, '\\$&');
