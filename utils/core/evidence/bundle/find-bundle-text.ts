/** Where a page holds a bundle: `writeBundle` leaves no `<` in it, so that nothing in it ends the element. */
export const BUNDLE_OPENING = '<script type="application/json" id="clausewatch-bundle">';
export const BUNDLE_CLOSING = '</script>';

/**
 * The bundle's text in a file that is one, or in a page that holds one. A page with none, or with several, has none that
 * could be checked: which of them a reader was shown, nobody knows.
 */
export function findBundleText(file: string): string | undefined {
  if (!/^\s*</.test(file)) return file;
  const [, held, ...more] = file.split(BUNDLE_OPENING);
  const end = held?.indexOf('<') ?? -1;
  if (held === undefined || more.length > 0 || !held.startsWith(BUNDLE_CLOSING, end)) return undefined;
  return held.slice(0, end);
}
