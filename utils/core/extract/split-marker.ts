const NUMBER = String.raw`\(?\d{1,3}(?:\.\d{1,3}){1,5}[.)]?|\(?\d{1,3}[.)]`;
const LETTER = String.raw`\([a-zA-Z]{1,2}\)|[a-zA-Z][.)]`;
const ROMAN = String.raw`\(?[ivxIVX]{1,5}\)|[IVX]{1,5}\.`;
const SECTION = String.raw`§{1,2}\s?\d{1,3}[a-z]?\.?`;
const MARKER = new RegExp(`^(?:${SECTION}|${NUMBER}|${LETTER}|${ROMAN})(?=\\s)`);
// A heading may be numbered without any point: `3 Your content`.
const BARE_NUMBER = /^\d{1,2}(?=\s+\p{Lu})/u;
/** No other text has a bullet or numbering; one look for most. */
const MAY_HAVE_ONE = /^(?:[^a-zA-Z]|[a-zA-Z][.)]|[ivxIVX]{2,5}[.)])/;
const BULLET = /^(?:[•·▪▫◦●○■□►▸‣⁃∙➢➤✓✔*–—-]|[\uf0a7\uf0b7])\s+/;

/** Parts a text from its numbering; a bullet is taken off and forgotten. */
export function splitMarker(text: string, isHeading = false): { text: string; marker?: string } {
  if (!MAY_HAVE_ONE.test(text)) return { text };
  const bullet = BULLET.exec(text);
  if (bullet) return { text: text.slice(bullet[0].length).trimStart() };
  const marker = MARKER.exec(text)?.[0] ?? (isHeading ? BARE_NUMBER.exec(text)?.[0] : undefined);
  if (marker === undefined) return { text };
  const rest = text.slice(marker.length).trimStart();
  return rest === '' ? { text } : { text: rest, marker };
}
