import { foldWords } from '../fold-words';
import { parseHttpUrl } from '../web-address';

/** What pages of settings are called, by language, and what is in their addresses. */
export interface SettingsNames {
  names: Readonly<Record<string, readonly string[]>>;
  path: readonly string[];
}

interface NamedPage {
  url: string;
  /** Its title and first heading. */
  names: readonly string[];
}

/** More words than this are a sentence, not a name. */
const MOST_WORDS = 8;
/** What stands there is about settings. */
const ABOUT =
  /^(?:help|support|hc|faqs?|docs?|wiki|articles?|blogs?|news|questions?|forums?|topics?|tags?|log-?in|sign-?(?:in|up))$/i;
// `Settings - Murmur`, `Murmur | Settings`, `(3) Settings`.
const PARTS = /\s[-–—|·•:/]\s|[|»«›‹•]|^\(\d+\+?\)\s*/u;

/**
 * Whether a page that nobody declared seems to be one of settings: it is called so in one of its parts, or both its
 * address and a word of a name say so. An article about settings is none: its name is longer.
 */
export function mayBeSettings({ url, names }: NamedPage, known: SettingsNames): boolean {
  const parsed = parseHttpUrl(url);
  if (parsed === undefined) return false;
  const called = Object.values(known.names).flatMap((list) => list.map(keyOf));
  const segments = segmentsOf(parsed);
  if (segments.some((segment) => ABOUT.test(segment))) return false;
  const parts = names.flatMap((name) => name.split(PARTS)).map(foldWords);
  const short = parts.filter(({ length }) => length > 0 && length <= MOST_WORDS);
  const words = segments.flatMap(foldWords);
  const isInPath = words.some((word) => known.path.includes(word));
  const isCalled = short.some((part) => called.includes(part.join(' ')));
  if (isCalled) return isInPath || words.length <= 2;
  return isInPath && short.some((part) => called.some((name) => ` ${part.join(' ')} `.includes(` ${name} `)));
}

/** Whether its address has a word of settings: what the page is called shows only once it is there. */
export function isNamedInAddress(url: string, { path }: Pick<SettingsNames, 'path'>): boolean {
  const parsed = parseHttpUrl(url);
  const segments = parsed ? segmentsOf(parsed) : [];
  return (
    !segments.some((segment) => ABOUT.test(segment)) && segments.flatMap(foldWords).some((word) => path.includes(word))
  );
}

/** With those of a route that its scripts follow. */
const segmentsOf = ({ pathname, hash }: URL): string[] =>
  [...pathname.split('/'), ...(/^#!?\//.test(hash) ? hash.slice(1).split(/[/?]/) : [])].filter(Boolean).map(decode);

const keyOf = (name: string): string => foldWords(name).join(' ');

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
