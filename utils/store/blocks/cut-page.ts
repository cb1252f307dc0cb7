/** Text stands in these: an edit alters one of them. */
const TEXT_TAG = /^<(?:p|li|h[1-6]|tr|dt|dd|blockquote|pre|figcaption|summary)[\s>]/i;
/** A piece that began with something else is let grow to this before it is cut at any tag. */
const SMALL = 512;
/** Without a tag for this long, cut at a space, or anywhere. */
const LARGE = 8_192;

/**
 * Cleaned HTML in pieces that joined give it again. Where to cut depends on the words around the cut alone, so that two
 * looks at a page share the pieces that did not change.
 */
export function cutPage(html: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  const cutAt = (at: number): void => {
    if (at > start) pieces.push(html.slice(start, at));
    start = at;
  };
  for (let at = html.indexOf('<', 1); at !== -1; at = html.indexOf('<', at + 1)) {
    while (at - start > LARGE) cutAt(spaceBefore(html, start + LARGE, start));
    const isSmall = at - start < SMALL;
    if (html[at + 1] !== '/' && (!isSmall || TEXT_TAG.test(html.slice(at, at + 14)))) cutAt(at);
  }
  while (html.length - start > LARGE) cutAt(spaceBefore(html, start + LARGE, start));
  cutAt(html.length);
  return pieces;
}

/** The end of the last word before `at`, or, without a space in the piece, a place that splits no character. */
function spaceBefore(html: string, at: number, start: number): number {
  const space = html.lastIndexOf(' ', at);
  if (space > start) return space + 1;
  const unit = html.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
