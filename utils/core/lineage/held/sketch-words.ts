/** Enough to tell 0.9 from 0.8, and about a kilobyte when it is stored. */
const SIZE = 100;

/**
 * A text of any length in at most 100 numbers: the smallest hashes of its pairs of words. Stored with a text that waits,
 * to know it again although a counter in it has moved on.
 */
export function sketchWords(words: readonly string[]): number[] {
  const hashes = new Set<number>();
  for (let index = 0; index < words.length; index++) hashes.add(hashOf(`${words[index]} ${words[index + 1] ?? ''}`));
  return [...hashes].sort((a, b) => a - b).slice(0, SIZE);
}

/** The share of common pairs of words (Dice), estimated: 0 to 1. */
export function likenessOfSketches(a: readonly number[], b: readonly number[]): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SIZE);
  const common = union.filter((hash) => inA.has(hash) && inB.has(hash)).length;
  return (2 * common) / Math.max(1, union.length + common);
}

// FNV-1a; stored, so it must stay as it is.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
