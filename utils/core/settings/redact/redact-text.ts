import { HASH_DIGITS, REDACTED } from '../../model/settings/redacted';
import { hashText } from '../../text/hash-text';
import { findPersonal, type OwnNames } from './find-personal';
import { plainText } from './plain-text';

/** What redaction knows about whoever is signed in. */
export interface Redaction {
  /** Of this installation, never exported: without it nobody can try names on a hash. */
  salt: string;
  own: OwnNames;
}

/** The mark and a salted hash: it differs where the text did, and does not say what it was. */
export async function redacted(text: string, salt: string): Promise<string> {
  const hash = await hashText(JSON.stringify([salt, text.normalize('NFKC').toLowerCase()]));
  return `${REDACTED} ${hash.slice(0, HASH_DIGITS)}`;
}

/** Words that no name is made of: neither capitalised nor a number; where nothing is capitalised, long ones. */
export const countPlainWords = (text: string): number =>
  (text.match(/(?<![\p{L}\p{N}])(?:\p{Ll}[\p{L}'’-]*|[\p{Lo}\p{M}]{3,})/gu) ?? []).length;

const SENTENCE = 3;

/** Written by the site rather than by its users. */
export const readsAsSentence = (text: string): boolean => countPlainWords(text) >= SENTENCE;

/**
 * A name or a heading without what is personal in it. A sentence of the site's keeps its other words; in a shorter text
 * they may belong to whom it names.
 */
export async function redactName(text: string, longest: number, { salt, own }: Redaction): Promise<string> {
  const plain = plainText(text, longest);
  const [seen, spans] = findIn(plain, own);
  if (spans.length === 0) return plain;
  const rest = cutOut(seen, spans, () => ' ');
  if (!readsAsSentence(rest)) return redacted(plain, salt);
  const marks = await Promise.all(spans.map(([start, end]) => redacted(seen.slice(start, end), salt)));
  return cutOut(seen, spans, (index) => marks[index] ?? REDACTED);
}

/** A text to read: its sentences without those that are personal; nothing where too little is left. */
export function redactDescription(text: string, longest: number, own: OwnNames): string | undefined {
  const plain = plainText(text, longest);
  if (!isPersonal(plain, own)) return plain;
  const rest = plain
    .split(/(?<=[^\p{Nd}][.!?]\s)|(?<=[。！？])/u)
    .filter((sentence) => !isPersonal(sentence, own))
    .join('');
  return readsAsSentence(rest) ? rest.trim() : undefined;
}

export const isPersonal = (text: string, own: OwnNames): boolean => findIn(text, own)[1].length > 0;

/** Wide letters and digits are looked at as the narrow ones they stand for. */
function findIn(text: string, own: OwnNames): [string, [number, number][]] {
  const spans = findPersonal(text, own);
  if (spans.length > 0) return [text, spans];
  const narrow = text.normalize('NFKC');
  return [narrow, narrow === text ? [] : findPersonal(narrow, own)];
}

function cutOut(text: string, spans: readonly [number, number][], mark: (index: number) => string): string {
  let rest = '';
  let from = 0;
  spans.forEach(([start, end], index) => {
    rest += text.slice(from, start) + mark(index);
    from = end;
  });
  return rest + text.slice(from);
}
