/** True when the browser, or something in it, put its own translation in place of the text. */
export function findTranslation(page: Document): boolean {
  const html = page.documentElement;
  if (!html) return false;
  if (/(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(html.getAttribute('class') ?? '')) return true;
  // Google's service wraps each text in two; Edge hashes each; Firefox marks the root and each text it replaced.
  if (page.querySelector('font[dir="auto"] > font[dir="auto"], font[style*="vertical-align: inherit"] > font'))
    return true;
  return page.querySelector('[_msttexthash], [_mstmutation], [data-moz-translations-id]') !== null;
}
