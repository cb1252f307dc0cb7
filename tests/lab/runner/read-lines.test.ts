import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines';

async function* inPieces(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

describe('readLines', () => {
  it.each([1, 2, 3, 7, 1000])('puts lines together again from pieces of %i bytes', async (size) => {
    const lines = ['{"a":"ä€"}', '', 'a\u2028b\u2029c\rd\u0085e', 'last'];
    const read: string[] = [];
    for await (const line of readLines(inPieces(lines.join('\n'), size))) read.push(line);
    expect(read).toEqual(lines);
  });
});
