const ADDRESS = /^\]\(<?[^()\s]*(?:\([^()]*\)[^()\s]*)*>?(?:\s+"[^"]*")?\)/;
const BLANK_LINE = /\n\s*\n/;
/** No farther back than this does a link begin. */
const LONGEST = 2000;

/** Links about several paragraphs become what they say: read paragraph by paragraph they would be no links any more. */
export function openLinks(text: string): string {
  const parts: string[] = [];
  let written = 0;
  let lineEnd = 0;
  // Only the first end of a link in a line can belong to a start above it.
  for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', lineEnd)) {
    const lineStart = text.lastIndexOf('\n', at) + 1;
    const newline = text.indexOf('\n', at);
    lineEnd = newline < 0 ? text.length : newline;
    if (text.slice(lineStart, at).includes('[')) continue;
    const start = findStart(text, at, Math.max(written, at - LONGEST));
    const address = start < 0 ? undefined : ADDRESS.exec(text.slice(at, lineEnd))?.[0];
    if (address === undefined || !BLANK_LINE.test(text.slice(start, at))) continue;
    parts.push(text.slice(written, start), text.slice(start + 1, at));
    written = at + address.length;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(written);
}

/** The bracket that the one at `end` closes; -1 when there is none. */
function findStart(text: string, end: number, least: number): number {
  let depth = 0;
  for (let at = end - 1; at >= least; at--) {
    const char = text.charAt(at);
    if (char === ']') depth++;
    else if (char === '[' && depth-- === 0) return at;
  }
  return -1;
}
