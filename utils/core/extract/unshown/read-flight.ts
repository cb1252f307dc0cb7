import { parseJson } from './read-literals';

const ROW = /([0-9a-f]*):/y;

const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/** Where so many bytes of UTF-8 end. */
function skipBytes(text: string, from: number, bytes: number): number {
  let at = from;
  for (let left = bytes; left > 0 && at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    left -= bytesOf(code);
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** A page that a server component sends in pieces: `id:JSON` a line, and `id:T<bytes in hex>,text`. */
export function readFlight(pushes: readonly unknown[]): unknown[] {
  const text = pushes.map((push) => (Array.isArray(push) && typeof push[1] === 'string' ? push[1] : '')).join('');
  const rows: unknown[] = [];
  for (let at = 0; at < text.length; ) {
    ROW.lastIndex = at;
    const begun = ROW.exec(text);
    const from = begun ? ROW.lastIndex : at;
    const size = begun && text[from] === 'T' ? /^T([0-9a-f]{1,8}),/.exec(text.slice(from, from + 12)) : null;
    if (size) {
      const start = from + size[0].length;
      at = skipBytes(text, start, Number.parseInt(size[1] ?? '0', 16));
      rows.push(text.slice(start, at));
      continue;
    }
    const end = text.indexOf('\n', from);
    const stop = end < 0 ? text.length : end;
    rows.push(parseJson(text.slice(from, stop)));
    at = stop + 1;
  }
  return rows.filter((row) => row !== undefined);
}
