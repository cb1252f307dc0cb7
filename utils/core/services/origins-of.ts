/** Match patterns for `permissions.request`: each host and its subdomains, over http and https. */
export function originsOf(hosts: readonly string[]): string[] {
  return hosts.flatMap((host) => [`*://*.${host}/*`, `*://${host}/*`]);
}
