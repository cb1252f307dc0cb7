/**
 * The browser, or a service inside it, put another language's words into the page: not what the site says. Chrome and
 * Edge mark the root; translators that write into the page wrap every text in a `font` pair.
 */
export const isTranslated = (page: Document): boolean => {
  const root = page.documentElement;
  if (root.classList.contains('translated-ltr') || root.classList.contains('translated-rtl')) return true;
  if (root.hasAttribute('_msttexthash') || page.querySelector('[_istranslated="1"]')) return true;
  return page.querySelector('font[dir="auto"] > font[dir="auto"]') !== null;
};
