/** What a link or a page's head names, where it is an address at all. */
export const parseAddress = (href: string | null | undefined, base: string): URL | undefined =>
  href && URL.canParse(href, base) ? new URL(href, base) : undefined;
