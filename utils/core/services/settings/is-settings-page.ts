import type { Declaration } from '../../model/service';
import { comparableQuery, comparableSegments, parseHttpUrl, readWebAddress } from '../web-address';

const SETTINGS = /^(?:my)?(?:settings?|preferences|prefs|account_settings|data-sharing-settings|ad_preferences)$/i;
const MORE = /setting|preferenc|prefs|privacy|account|security|permission|activitycontrols|adcenter|data[_-]/i;

/**
 * Whether an address is a declared page of settings: one of these addresses, a page below it, or one beside it below the
 * same `settings`. A declared address that says nothing of settings itself (a start page, conversations) is none.
 */
export function isSettingsPage(url: string, declaration: Pick<Declaration, 'settings'> | undefined): boolean {
  return (declaration?.settings ?? []).some(({ address }) => isAt(url, address));
}

function isAt(url: string, address: string): boolean {
  const [seen, known] = [readWebAddress(url), readWebAddress(address)];
  const { hash = '', hostname = '' } = parseHttpUrl(address) ?? {};
  if (
    !seen ||
    !known ||
    seen.host !== known.host ||
    !MORE.test(`${hostname.split('.')[0]}/${address.split('/').slice(3).join('/')}`)
  )
    return false;
  const [path, root] = [comparableSegments(seen.segments), comparableSegments(known.segments)];
  const last = root.findIndex((segment) => SETTINGS.test(segment));
  // `/settings/privacy` stands for all below `/settings`.
  if (last >= 0) return startsWith(path, root.slice(0, last + 1));
  if (!startsWith(path, root)) return false;
  const route = /^#!?\//.test(hash);
  if (route && !parseHttpUrl(url)?.hash.startsWith(hash)) return false;
  return comparableQuery(known.query).every(([key, value]) => seen.query.getAll(key).includes(value));
}

const startsWith = (path: readonly string[], start: readonly string[]): boolean =>
  start.length <= path.length && start.every((segment, index) => segment.toLowerCase() === path[index]?.toLowerCase());
