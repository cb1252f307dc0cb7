/** What is wrong with a JSON text, and at which character. */
export class JsonFault extends Error {
  readonly at: number;
  constructor(reason: string, at: number) {
    super(reason);
    this.name = 'JsonFault';
    this.at = at;
  }
}

interface Scan {
  text: string;
  at: number;
  depth: number;
  places: Map<string, number>;
}

const DEEPEST = 12;
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

function scanObject(scan: Scan, path: string): void {
  const keys = new Set<string>();
  do {
    nextSign(scan);
    const { at } = scan;
    const raw = take(scan, STRING);
    if (raw === undefined) throw new JsonFault('Expected a name in quotes', at);
    const key: string = JSON.parse(raw);
    if (keys.has(key)) throw new JsonFault(`"${key}" stands twice`, at);
    keys.add(key);
    expectSign(scan, ':');
    scanValue(scan, `${path}/${key}`);
  } while (goesOn(scan, '}'));
}

function scanArray(scan: Scan, path: string): void {
  let i = 0;
  do scanValue(scan, `${path}/${i++}`);
  while (goesOn(scan, ']'));
}

function scanValue(scan: Scan, path: string): void {
  const sign = nextSign(scan);
  scan.places.set(path, scan.at);
  if (sign !== '{' && sign !== '[') {
    if (take(scan, STRING) ?? take(scan, PLAIN)) return;
    throw new JsonFault(sign ? `"${sign}" has no meaning here` : 'The file ends too early', scan.at);
  }
  if (++scan.depth > DEEPEST) throw new JsonFault(`It is more than ${DEEPEST} deep`, scan.at);
  scan.at++;
  const close = sign === '{' ? '}' : ']';
  if (nextSign(scan) === close) scan.at++;
  else if (sign === '{') scanObject(scan, path);
  else scanArray(scan, path);
  scan.depth--;
}

/** A JSON text with the place of each value, by its keys (`/frames/0/id`). Throws a `JsonFault`; no key stands twice. */
export function readJson(text: string): { value: unknown; places: Map<string, number> } {
  const scan: Scan = { text, at: 0, depth: 0, places: new Map() };
  scanValue(scan, '');
  if (nextSign(scan) !== '') throw new JsonFault('More follows after the end', scan.at);
  return { value: JSON.parse(text), places: scan.places };
}
