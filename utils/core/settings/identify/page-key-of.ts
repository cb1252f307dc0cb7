const TAB_KEYS = /^(?:tab|section|page|category|cat|view|pane|panel|sub|mode|act|i|sk|group|filter)$/i;
const TAB_NAME = /^[\p{L}][\p{L}_.-]{0,40}$/u;
/** After these a path names somebody. */
const BEFORE_NAME = /^(?:u|users?|members?|profiles?|accounts?|id|in|people|@me)$/i;
/** What may stand there and be no name. */
const NO_NAME = /^(?:settings?|preferences|prefs|edit|privacy|security|account|me|self|current|profile|notifications)/i;
const MARKS = /\p{Nd}{4,}|^@|[\da-f]{12,}|@|%40/iu;
const SOMEBODY = '~';
const LONGEST = 300;

/**
 * What names a page of settings: its path, and a tab's name from query or fragment; whoever's it is left out. The same
 * for all who see the page.
 */
export function pageKeyOf(url: string, own: readonly string[] = []): string {
  const { pathname, searchParams, hash } = new URL(url);
  const names = new Set(own.map((name) => name.replace(/^@/, '').toLowerCase()));
  const path = withoutNames(pathname, names);
  const tabs = [...searchParams]
    .filter(([key, value]) => TAB_KEYS.test(key) && isTabName(value, names))
    .map(([key, value]) => `${key}=${value}`)
    .sort();
  const route = /^#!?\//.test(hash) ? `#${withoutNames(hash.replace(/^#!?/, '').split('?')[0] ?? '', names)}` : '';
  return `${path}${tabs.length > 0 ? `?${tabs.join('&')}` : ''}${route}`.slice(0, LONGEST);
}

const isTabName = (value: string, names: ReadonlySet<string>): boolean =>
  TAB_NAME.test(value) && !names.has(value.toLowerCase());

function withoutNames(path: string, names: ReadonlySet<string>): string {
  const segments = path.split('/').filter(Boolean);
  const kept = segments.map((segment, index) => {
    const isNamed =
      BEFORE_NAME.test(segments[index - 1] ?? '') && !NO_NAME.test(segment) && index < segments.length - 1;
    return isNamed || MARKS.test(segment) || names.has(segment.toLowerCase()) ? SOMEBODY : segment;
  });
  return `/${kept.join('/')}`;
}
