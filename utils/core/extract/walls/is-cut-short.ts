const TAIL = 3000;
/** Words that go on: letters, a comma, a dash, an open bracket. */
const GOES_ON = /[\p{L}\p{M},\-–([]\s*$/u;

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

/**
 * Whether HTML as it was sent breaks off: nothing closes it, and it ends inside a tag, a script or a comment, or in the
 * middle of a sentence inside elements that are still open. Many whole pages close nothing either.
 */
export function isCutShort(html: string): boolean {
  const tail = html.slice(-TAIL).toLowerCase();
  if (html.length < 200 || tail.includes('</body') || tail.includes('</html')) return false;
  const isPage = /<(?:html|body|head|!doctype)[\s>]/i.test(html.slice(0, 2000));
  if (!isPage) return false;
  if (/<\/?[a-z][^<>]*$/i.test(tail)) return true;
  const lower = html.toLowerCase();
  for (const [open, close] of [
    ['<script', '</script'],
    ['<style', '</style'],
    ['<!--', '-->'],
  ] as const)
    if (lower.lastIndexOf(open) > lower.lastIndexOf(close)) return true;
  const isOpen =
    count(lower, /<(?:div|main|article|section|ul|ol|table)[\s>]/g) >
    count(lower, /<\/(?:div|main|article|section|ul|ol|table)\s*>/g);
  return isOpen && GOES_ON.test(tail.replace(/\s+$/, '')) && !/>$/.test(tail.trim());
}
