const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i;

/** These hosts and their subdomains as a Content-Security-Policy names them; encrypted ones only, from an encrypted page. */
export const sourcesOf = (url: string, hosts: readonly string[]): string => {
  const schemes = url.startsWith('https:') ? ['https'] : ['https', 'http'];
  const sources = hosts
    .filter((host) => HOST.test(host))
    .flatMap((host) => schemes.flatMap((scheme) => [`${scheme}://${host}:*`, `${scheme}://*.${host}:*`]));
  return sources.length > 0 ? sources.join(' ') : "'none'";
};

/**
 * A Content-Security-Policy that lets a window ask only these hosts and their subdomains, and never without encryption
 * what was asked with it. Browsers hold every redirect to it before they follow.
 */
export const confineTo = (url: string, hosts: readonly string[]): string =>
  `default-src 'none'; connect-src ${sourcesOf(url, hosts)}`;
