const LINK = /<link\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const HINT = /preconnect|dns-prefetch|prerender/i;

/**
 * A page without its links that open a connection or ask for a name ahead of need: no policy of a page holds those back.
 * `undefined` where one is written such that it cannot be found.
 */
export const leaveOutHints = (html: string, parse: (html: string) => Document): string | undefined => {
  const rest = html.replace(LINK, (link) => (HINT.test(link) ? '' : link));
  const links = Array.from(parse(rest).querySelectorAll('link'));
  return links.some(({ rel }) => HINT.test(rel)) ? undefined : rest;
};
