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
  const parts = names.flatMap((name) => name.split(PARTS)).map(foldWords);
  const short = parts.filter(({ length }) => length > 0 && length <= MOST_WORDS);
  const segments = parsed.pathname.split('/').flatMap((segment) => foldWords(decode(segment)));
  const isInPath = segments.some((word) => known.path.includes(word));
  const isCalled = short.some((words) => called.includes(words.join(' ')));
  if (isCalled) return isInPath || segments.length <= 2;
  return isInPath && short.some((words) => called.some((name) => ` ${words.join(' ')} `.includes(` ${name} `)));
}

const keyOf = (name: string): string => foldWords(name).join(' ');

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
