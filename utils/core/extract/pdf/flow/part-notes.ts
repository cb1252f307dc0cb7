import type { Line } from '../lines/line';

interface Parted {
  lines: Line[];
  /** Each note as its lines. */
  below: Line[][];
}

const SMALL = 0.93;
const SIGN = /^(?:\d{1,3}|[*†‡§]{1,3}|\(\d{1,2}\)|\[\d{1,2}\])\s*\S/;

/** Takes the notes from the foot of a column: small lines below larger ones, the first of them with a number or sign. */
export function partNotes(lines: readonly Line[], size: number): Parted {
  let start = lines.length;
  while (start > 0 && (lines[start - 1]?.size ?? 0) <= SMALL * size) start--;
  // A sentence in small letters above them is no note.
  while (start < lines.length && !SIGN.test(lines[start]?.text ?? '')) start++;
  if (start === 0 || start === lines.length) return { lines: [...lines], below: [] };
  const below: Line[][] = [];
  for (const line of lines.slice(start)) {
    if (SIGN.test(line.text) || below.length === 0) below.push([line]);
    else below.at(-1)?.push(line);
  }
  return { lines: lines.slice(0, start), below };
}
