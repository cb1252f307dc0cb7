/** `/rules/`, `/rules/index.html`: the folder that a table of contents stands in. */
const INDEX = /\/(?:index\.\w+)?$/i;
const PAGE = /\.(?:html?|php|aspx?|jsp)$/i;
/** Files and ways of acting on a page are no chapters. */
const OTHER = /\.(?:pdf|docx?|zip|png|jpe?g|svg|xml|json)$/i;

/**
 * The address of a link, where it may be a chapter of the page at `url`: of the same host, and below its path (`/rules`
 * and `/rules.html` both have `/rules/spam`). Without query and fragment.
 */
export function chapterAddress(href: string, url: string): string | undefined {
  if (!URL.canParse(url) || !URL.canParse(href, url)) return undefined;
  const [page, link] = [new URL(url), new URL(href, url)];
  if (link.host !== page.host || link.protocol !== page.protocol || OTHER.test(link.pathname)) return undefined;
  const folder = page.pathname.replace(INDEX, '').replace(PAGE, '');
  if (folder === '' || !link.pathname.startsWith(`${folder}/`)) return undefined;
  const rest = link.pathname.slice(folder.length + 1).replace(/\/$/, '');
  return rest === '' || INDEX.test(`/${rest}`) ? undefined : link.origin + link.pathname;
}
