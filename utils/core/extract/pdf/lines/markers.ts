/** The signs of lists, those of symbol fonts too; `o` is how one of them writes a ring. */
const BULLET = /^(?:[•·▪▫◦●○■□►▸‣⁃∙➢➤✓✔*–—-]|[\uf000-\uf0ff]|o)(?:\s+|$)/;
const NUMBERING =
  /^(?:§{1,2}\s?\d{1,3}[a-z]?\.?|\(?\d{1,3}(?:\.\d{1,3}){1,5}[.)]?|\(?\d{1,3}[.)]|\([a-zA-Z]{1,2}\)|[a-zA-Z][.)]|\(?[ivxIVX]{1,5}[.)])(?:\s+|$)/;
const CHAPTER =
  /^(?:article|section|chapter|part|annex|appendix|schedule|artikel|abschnitt|anhang|teil|titre|chapitre|annexe|art\.)\s+[\dIVX]+\b/iu;

/** A line of a table of contents leads to a page by these; the page's number says nothing of terms. */
const LEADER = /\s*(?:\.\s?|…\s?|_){4,300}\s*(?:\d{1,3}|[ivxl]{1,5})?$/;

/** A line of a table of contents. */
export const hasLeader = (text: string): boolean => LEADER.test(text);

export const withoutLeader = (text: string): string => text.replace(LEADER, '');

/** Nothing but a bullet or a number. */
export const isMarker = (text: string): boolean =>
  text.length <= 9 && (text.replace(BULLET, '') === '' || text.replace(NUMBERING, '') === '');

export const hasBullet = (text: string): boolean => BULLET.test(text) && !isMarker(text);

/** Begins with a number as sections and paragraphs have it. */
export const hasNumbering = (text: string): boolean => NUMBERING.test(text);

/** `Article 5 ...` */
export const hasChapter = (text: string): boolean => CHAPTER.test(text);

export const withoutBullet = (text: string): string => text.replace(BULLET, '');

/** How deep a number counts: 2 for `3.1`; 0 without any. */
export function numberingDepth(text: string): number {
  const marker = NUMBERING.exec(text)?.[0].trim();
  return marker === undefined ? 0 : (marker.match(/\d+/g)?.length ?? 1);
}
