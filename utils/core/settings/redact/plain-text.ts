/** Longest texts that are kept; a page may write as much as it likes. */
export const LONGEST = { name: 300, value: 200, option: 200, description: 1000, heading: 200 } as const;

// Direction marks turn a sentence round that a name stands in; the rest shows nothing, and hides what is beside it.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu;

/** A page's text as one line of a certain length at most, without what cannot be seen. */
export function plainText(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 4)
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).toWellFormed()}…`;
}
