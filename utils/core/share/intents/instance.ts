/** Letters of any script, digits, hyphens and dots between them: a name that a host can have. */
const NAME = /^(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*\.)+\p{L}[\p{L}\p{N}\p{M}-]*$/u;

/**
 * The host of somebody's instance, out of what they type: `mastodon.example`, its address, or `@me@mastodon.example`, of
 * which only the host is kept. Undefined where it is none that could be reached by https.
 */
export function instanceOf(typed: string): string | undefined {
  const host = typed
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^@?[^@/]*@/, '')
    .replace(/\/.*$/s, '');
  if (host.length > 253 || !NAME.test(host) || !URL.canParse(`https://${host}`)) return undefined;
  const { hostname, host: whole, username } = new URL(`https://${host}`);
  return hostname === whole && username === '' && hostname.includes('.') && !/^[\d.]+$/.test(hostname)
    ? hostname
    : undefined;
}
