import type { Declaration } from '../../model/service';
import { comparableQuery, comparableSegments, isHostWithin, parseHttpUrl, readWebAddress } from '../web-address';

const SETTINGS = /^(?:my)?(?:settings?|preferences|prefs|account_settings|data-sharing-settings|ad_preferences)$/i;
const MORE = /setting|preferenc|prefs|privacy|account|security|permission|activitycontrols|adcenter|data[_-]/i;
/** Beside settings in many an address, and none. */
const OTHER =
  /^(?:(?:log|sign)[-_]?(?:in|out|up|off)|register(?:key)?|registration|forgot(?:[-_]?\w+)?|recover|history|orders?|help|faq)$/i;

type Declared = Pick<Declaration, 'hosts' | 'sharedHosts' | 'settings'>;

/**
 * Whether an address is a declared page of settings: one of these addresses, a page below it, or one beside it below the
 * same `settings`. A declared address that says nothing of settings itself (a start page, conversations) is none.
 */
export function isSettingsPage(url: string, declaration: Declared | undefined): boolean {
  if (declaration === undefined) return false;
  const addresses = (declaration.settings ?? []).flatMap(({ address, alsoAt = [] }) => [address, ...alsoAt]);
  return addresses.some((address) => isAt(url, address, declaration));
}

function isAt(url: string, address: string, declaration: Declared): boolean {
  const [seen, known] = [readWebAddress(url), readWebAddress(address)];
  const { hash = '', hostname = '' } = parseHttpUrl(address) ?? {};
  if (
    !seen ||
    !known ||
    !isSameSite(seen.host, known.host, declaration) ||
    !MORE.test(`${hostname.split('.')[0]}/${address.split('/').slice(3).join('/')}`)
  )
    return false;
  const [path, root] = [comparableSegments(seen.segments), comparableSegments(known.segments)];
  const last = root.findIndex((segment) => SETTINGS.test(segment));
  // `/settings/privacy` stands for all below `/settings`.
  if (last >= 0) return isBelow(path, root.slice(0, last + 1));
  if (!isBelow(path, root)) return false;
  const route = /^#!?\//.test(hash);
  if (route && !parseHttpUrl(url)?.hash.startsWith(hash)) return false;
  return comparableQuery(known.query).every(([key, value]) => seen.query.getAll(key).includes(value));
}

const isBelow = (path: readonly string[], start: readonly string[]): boolean =>
  start.length <= path.length &&
  start.every((segment, index) => segment === '*' || segment.toLowerCase() === path[index]?.toLowerCase()) &&
  !path.slice(start.length).some((segment) => OTHER.test(segment));

/** One host, or the same below another ending that the service has: `example.com` and `example.de`. */
function isSameSite(seen: string, known: string, { hosts, sharedHosts = [] }: Declared): boolean {
  if (seen === known) return true;
  const own = hosts.filter((host) => !sharedHosts.includes(host));
  const [one, other] = [seen, known].map((host) => own.find((declared) => isHostWithin(host, declared)));
  if (one === undefined || other === undefined || one.split('.')[0] !== other.split('.')[0]) return false;
  return seen.slice(0, -one.length) === known.slice(0, -other.length);
}
