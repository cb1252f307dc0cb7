import { parseHttpUrl } from '../web-address';

/** Software that many sites run, known by marks in its pages. */
export interface SiteSoftware {
  id: string;
  /** Selectors; a page that any of them finds is its. */
  marks: readonly string[];
  /** Where its settings are: `/settings` and all below it, `*` for one segment, `**` for any before it, `?i=prefs` for what the query must have. */
  pages: readonly string[];
}

/** Whether an address is one of a software's pages of settings. */
export function isSettingsOf({ pages }: Pick<SiteSoftware, 'pages'>, url: string): boolean {
  const parsed = parseHttpUrl(url);
  if (parsed === undefined) return false;
  const segments = parsed.pathname.toLowerCase().split('/').filter(Boolean);
  return pages.some((page) => {
    const [path = '', query] = page.split('?');
    const wanted = [...new URLSearchParams(query)];
    return (
      isBelow(segments, path.split('/').filter(Boolean)) &&
      wanted.every(([key, value]) => parsed.searchParams.getAll(key).includes(value))
    );
  });
}

function isBelow(segments: readonly string[], pattern: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === '**') return segments.some((_, from) => isBelow(segments.slice(from), rest));
  return pattern.length <= segments.length && pattern.every((wanted, at) => wanted === '*' || wanted === segments[at]);
}
