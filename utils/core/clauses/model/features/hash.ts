const FIRST = 0x811c9dc5;
const PRIME = 0x01000193;

/** A number for some letters of a word (FNV-1a); the same in every engine and at every time. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = FIRST;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** One number for two, in their order; `kind` keeps features of different kinds apart. */
export function mix(kind: number, one: number, other = 0): number {
  let hash = Math.imul(one ^ (kind * 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash + other, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
