/** What is wrong with a JSON text, and at which character. */
export class JsonFault extends Error {
  readonly at: number;
  constructor(reason: string, at: number) {
    super(reason);
    this.name = 'JsonFault';
    this.at = at;
  }
}

/** Where a value begins, and the values that it holds by their keys. */
export interface JsonPlace {
  at: number;
  parts?: Map<string, JsonPlace>;
}

interface Scan {
  text: string;
  at: number;
  depth: number;
  values: number;
}

const DEEPEST = 12;
// Many more than a pack of the largest size needs.
const MOST_VALUES = 100_000;
const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const PLAIN = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;

function take(scan: Scan, pattern: RegExp): string | undefined {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.text);
  if (!found) return undefined;
  scan.at += found[0].length;
  return found[0];
}

function nextSign(scan: Scan): string {
  take(scan, SPACE);
  return scan.text.charAt(scan.at);
}

function expectSign(scan: Scan, sign: string): void {
  const found = nextSign(scan);
  if (found !== sign) throw new JsonFault(`Expected "${sign}" but found ${found ? `"${found}"` : 'the end'}`, scan.at);
  scan.at++;
}

/** True when another entry follows. */
function goesOn(scan: Scan, close: string): boolean {
  const sign = nextSign(scan);
  if (sign !== ',' && sign !== close)
    throw new JsonFault(`Expected "," or "${close}" but found ${sign ? `"${sign}"` : 'the end'}`, scan.at);
  scan.at++;
  return sign === ',';
}

function scanObject(scan: Scan): Map<string, JsonPlace> {
  const parts = new Map<string, JsonPlace>();
  do {
    nextSign(scan);
    const { at } = scan;
    const raw = take(scan, STRING);
    if (raw === undefined) throw new JsonFault('Expected a name in quotes', at);
    const key: string = JSON.parse(raw);
    if (parts.has(key)) throw new JsonFault(`"${key}" stands twice`, at);
    expectSign(scan, ':');
    parts.set(key, scanValue(scan));
  } while (goesOn(scan, '}'));
  return parts;
}

function scanArray(scan: Scan): Map<string, JsonPlace> {
  const parts = new Map<string, JsonPlace>();
  do parts.set(String(parts.size), scanValue(scan));
  while (goesOn(scan, ']'));
  return parts;
}

function scanValue(scan: Scan): JsonPlace {
  const sign = nextSign(scan);
  const place: JsonPlace = { at: scan.at };
  if (++scan.values > MOST_VALUES) throw new JsonFault(`It holds more than ${MOST_VALUES} values`, scan.at);
  if (sign !== '{' && sign !== '[') {
    if (take(scan, STRING) ?? take(scan, PLAIN)) return place;
    throw new JsonFault(sign ? `"${sign}" has no meaning here` : 'The file ends too early', scan.at);
  }
  if (++scan.depth > DEEPEST) throw new JsonFault(`It is more than ${DEEPEST} deep`, scan.at);
  scan.at++;
  const close = sign === '{' ? '}' : ']';
  if (nextSign(scan) === close) scan.at++;
  else place.parts = sign === '{' ? scanObject(scan) : scanArray(scan);
  scan.depth--;
  return place;
}

/** A JSON text with the place of each value. Throws a `JsonFault`; no key stands twice. */
export function readJson(text: string): { value: unknown; place: JsonPlace } {
  const scan: Scan = { text, at: 0, depth: 0, values: 0 };
  const place = scanValue(scan);
  if (nextSign(scan) !== '') throw new JsonFault('More follows after the end', scan.at);
  return { value: JSON.parse(text), place };
}

/** Where a way of keys (`frames`, 0, `id`) leads, as far as there is one. */
export function followKeys(
  place: JsonPlace,
  [key, ...rest]: readonly (string | number)[],
): { at: number; isEnd: boolean } {
  if (key === undefined) return { at: place.at, isEnd: true };
  const part = place.parts?.get(String(key));
  return part ? followKeys(part, rest) : { at: place.at, isEnd: false };
}
