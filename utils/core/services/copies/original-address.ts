import { parseHttpUrl } from '../web-address';

/** Last segments under which sites keep a copy of a page: for printing, or for telephones. */
const COPY =
  /^(?:print(?:able|ed)?|print(?:er)?[-_]?(?:version|view|friendly)|plain(?:[-_]?text)?|amp|druck(?:version|ansicht)?|imprimer|imprimir|stampa|afdrukken|drukuj)$/i;
const COPY_KEYS = /^(?:print|printable|print_?version|printer_?friendly|pf|amp)$/i;
const COPY_VALUES = /^(?:print|printable|amp)$/i;
/** `?view=print`, `?output=amp`. */
const WAYS = /^(?:view|output|format|layout|mode|tmpl|theme)$/i;

/** The address that a copy for printing or for telephones is a copy of; undefined where an address does not say so. */
export function originalAddress(url: string): string | undefined {
  const parsed = parseHttpUrl(url);
  if (parsed === undefined) return undefined;
  const keys = [...parsed.searchParams].filter(
    ([key, value]) => COPY_KEYS.test(key) || (WAYS.test(key) && COPY_VALUES.test(value)),
  );
  for (const [key] of keys) parsed.searchParams.delete(key);
  const segments = parsed.pathname.split('/');
  const last = segments.findLastIndex((segment) => segment !== '');
  const isCopy = last > 1 && COPY.test(segments[last] ?? '');
  if (isCopy) parsed.pathname = segments.slice(0, last).join('/');
  return isCopy || keys.length > 0 ? parsed.href : undefined;
}
