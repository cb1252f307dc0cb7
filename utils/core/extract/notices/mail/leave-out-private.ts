import { escapePattern } from '../../../text/escape-pattern';
import { GREETINGS } from './header-labels';

const LEFT_OUT = '…';
const ADDRESS = /[^\s<>()"',;:]{1,80}@[^\s<>()"',;]{1,120}/gu;
const LINK = /(?:<|\[|\()?\b(?:https?:\/\/|www\.)[^\s<>()[\]]+(?:>|\]|\))?/giu;
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.-]{2,}/gu;
/** Numbers and keys by which somebody could be found; a day has no seven digits in a row. */
const KEY =
  /(?:\+|(?<![\p{L}\p{N}]))(?=[\w-]*\d)(?:\d[\d\s()./-]{8,}\d|\d{7,}|(?=[\w-]*[a-z])[\w-]{12,})(?![\p{L}\p{N}])/giu;
const DAY_ALONE = /^\d{1,4}[-./]\s?\d{1,2}[-./]\s?\d{1,4}$/;
const NAME = /[\p{L}\p{M}'’-]{3,}/gu;
const LONGEST_NAME = 60;
const MOST_WORDS = 4;
const GREETING = new RegExp(`^(?:${GREETINGS.map(escapePattern).join('|')})(?![\\p{L}\\p{M}])[\\s,，]*`, 'iu');

const wordsIn = (text: string): string[] => text.slice(0, LONGEST_NAME).match(NAME) ?? [];

/** The words by which a mail calls its reader: in its greeting and above it. */
export function findReaderNames(to: string, lines: readonly string[]): string[] {
  const greeted = lines.slice(0, 12).flatMap((line) => {
    const rest = line.length > 0 && GREETING.test(line) ? line.replace(GREETING, '') : undefined;
    const name = rest?.split(/[,，!:：]/)[0] ?? '';
    return name.split(/\s+/).length <= MOST_WORDS ? wordsIn(name) : [];
  });
  return [...new Set([...wordsIn(to.replace(ADDRESS, ' ')), ...greeted])];
}

/** `Hello Ada, we …`, `Ada, we …`: without its reader, where the words before the comma say nothing else. */
function withoutGreeting(sentence: string, saysSomething: (text: string) => boolean): string {
  const [lead = ''] = /^[^,，!]{1,60}[,，!]\s*/u.exec(sentence) ?? [];
  const isName = lead !== '' && lead.trim().split(/\s+/).length <= MOST_WORDS && !saysSomething(lead);
  const rest = isName ? sentence.slice(lead.length) : sentence.replace(GREETING, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

interface Privacy {
  /** As `findReaderNames` gives them. */
  names: readonly string[];
  /** Words that are the service's, and stay. */
  keep: readonly string[];
  /** Whether words before a comma announce something. */
  saysSomething: (text: string) => boolean;
}

/** A sentence without what it says of its reader: name, addresses, links, handles and keys. */
export function leaveOutPrivate(sentence: string, { names, keep, saysSomething }: Privacy): string {
  const kept = new Set(keep.map((word) => word.toLowerCase()));
  const theirs = names.filter((name) => !kept.has(name.toLowerCase())).map(escapePattern);
  const plain = withoutGreeting(sentence, saysSomething)
    .replace(LINK, LEFT_OUT)
    .replace(ADDRESS, LEFT_OUT)
    .replace(HANDLE, LEFT_OUT)
    .replace(KEY, (key) => (DAY_ALONE.test(key.trim()) ? key : LEFT_OUT));
  const nameless =
    theirs.length === 0
      ? plain
      : plain.replace(new RegExp(`(?<![\\p{L}\\p{M}])(?:${theirs.join('|')})(?![\\p{L}\\p{M}])`, 'giu'), LEFT_OUT);
  return nameless
    .replace(/[…\s]*…[…\s]*/g, ' … ')
    .replace(/\s+/g, ' ')
    .trim();
}
