import { type Contractions, foldWord } from './fold-word';
import { PatternFault, type PatternNode } from './pattern-node';

const MOST_CHARACTERS = 4000;
const DEEPEST = 12;
const WIDEST_GAP = 30;

interface Reader {
  text: string;
  at: number;
  depth: number;
  contractions: Contractions;
}

const NOTHING = ' ,:"“”„«»\t\n';
const SHORT = /[a-z]+(?=[ |)?>]|$)/y;
const WORD = /\*?[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’/-]*\*?|#/uy;
const PLAIN = /^[a-z]+$/;
const GROUP = /\{([a-z][a-z0-9-]*)\}/y;
const GAP = /<\s*(\d{1,4})\s*(!?)/y;

function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  if (!found) return undefined;
  reader.at += found[0].length;
  return found;
}

function skipSpace(reader: Reader): string {
  while (reader.at < reader.text.length && NOTHING.includes(reader.text.charAt(reader.at))) reader.at++;
  return reader.text.charAt(reader.at);
}

function expectSign(reader: Reader, sign: string, reason: string): void {
  const from = reader.at;
  if (skipSpace(reader) !== sign) throw new PatternFault(reason, from);
  reader.at++;
}

const rowOf = (parts: PatternNode[]): PatternNode => {
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'row', parts };
};

function readWord(reader: Reader, raw: string, at: number): PatternNode {
  if (raw === '#' || (PLAIN.test(raw) && !Object.hasOwn(reader.contractions, raw)))
    return { kind: 'word', tests: [raw] };
  const [begins, ends] = [raw.startsWith('*'), raw.endsWith('*')];
  const words = raw
    .replaceAll('*', '')
    .split(/[/-]/)
    .flatMap((word) => foldWord(word, reader.contractions));
  if (words.length === 0) throw new PatternFault(`"${raw}" holds no word`, at);
  const tests = words.map((word, i) => {
    const [open, close] = [begins && i === 0, ends && i === words.length - 1];
    if ((open || close) && [...word].length < 3)
      throw new PatternFault(`"${raw}" needs at least three letters beside its star`, at);
    return `${open ? '*' : ''}${word}${close ? '*' : ''}`;
  });
  return rowOf(tests.map((test) => ({ kind: 'word', tests: [test] })));
}

function readGap(reader: Reader, [, digits, sign]: RegExpExecArray, at: number): PatternNode {
  const most = Number(digits);
  if (most < 1 || most > WIDEST_GAP) throw new PatternFault(`A gap is of 1 to ${WIDEST_GAP} words`, at);
  const except = sign ? readEither(reader) : undefined;
  expectSign(reader, '>', 'A gap ends with ">"');
  return except ? { kind: 'gap', most, except } : { kind: 'gap', most };
}

function readBracket(reader: Reader, at: number): PatternNode {
  if (reader.depth >= DEEPEST) throw new PatternFault(`Brackets are more than ${DEEPEST} deep`, at);
  reader.depth++;
  reader.at++;
  const inner = readEither(reader);
  reader.depth--;
  expectSign(reader, ')', 'A bracket "(" is not closed');
  return inner;
}

const ENDS: Record<string, PatternNode> = {
  _: { kind: 'word', tests: ['_'] },
  '^': { kind: 'word', tests: ['^'] },
  $: { kind: 'word', tests: ['$'] },
};

function readAtom(reader: Reader, sign: string): PatternNode {
  const { at } = reader;
  if (sign === '(') return readBracket(reader, at);
  const end = ENDS[sign];
  if (end) {
    reader.at++;
    return end;
  }
  if (sign === '@') {
    reader.at++;
    const marked = skipSpace(reader);
    if (marked === '@') throw new PatternFault('"@" marks one act', reader.at);
    return { kind: 'act', part: readAtom(reader, marked) };
  }
  const group = sign === '{' && take(reader, GROUP);
  if (group) return { kind: 'group', name: group[1] ?? '', at };
  const gap = sign === '<' && take(reader, GAP);
  if (gap) return readGap(reader, gap, at);
  // Most words are of plain letters; to look for others takes much longer.
  const word = take(reader, SHORT) ?? take(reader, WORD);
  if (word) return readWord(reader, word[0], at);
  throw new PatternFault(sign ? `"${sign}" has no meaning here` : 'The pattern ends too early', at);
}

function readRow(reader: Reader): PatternNode {
  const parts: PatternNode[] = [];
  for (let sign = skipSpace(reader); sign !== '' && !'|)>'.includes(sign); sign = skipSpace(reader)) {
    const atom = readAtom(reader, sign);
    if (skipSpace(reader) !== '?') {
      parts.push(atom);
      continue;
    }
    reader.at++;
    parts.push({ kind: 'maybe', part: atom });
  }
  if (parts.length === 0) throw new PatternFault('An alternative is empty', reader.at);
  return rowOf(parts);
}

function readEither(reader: Reader): PatternNode {
  const parts = [readRow(reader)];
  while (skipSpace(reader) === '|') {
    reader.at++;
    parts.push(readRow(reader));
  }
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'either', parts };
}

/** Throws a `PatternFault`. Words are folded as in the text. */
export function parsePattern(text: string, contractions: Contractions): PatternNode {
  if (text.length > MOST_CHARACTERS) throw new PatternFault(`The pattern is longer than ${MOST_CHARACTERS} characters`);
  const reader: Reader = { text, at: 0, depth: 0, contractions };
  const node = readEither(reader);
  if (reader.at < text.length) throw new PatternFault(`"${text.charAt(reader.at)}" closes nothing`, reader.at);
  return node;
}
