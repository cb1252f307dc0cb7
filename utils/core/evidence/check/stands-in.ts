/**
 * Whether a text holds another one. Knuth, Morris and Pratt's way: the search of some engines takes the product of both
 * lengths for what somebody hostile writes.
 */
export function standsIn(text: string, sought: string): boolean {
  const borders = bordersOf(sought);
  let met = 0;
  for (let at = 0; at < text.length && met < sought.length; at += 1) {
    met = extend(sought, borders, { met, code: text.charCodeAt(at) });
  }
  return met === sought.length;
}

/** For each beginning of a text, how long a shorter one is that also ends it. */
function bordersOf(sought: string): Int32Array {
  const borders = new Int32Array(sought.length);
  for (let at = 1; at < sought.length; at += 1) {
    borders[at] = extend(sought, borders, { met: borders[at - 1] ?? 0, code: sought.charCodeAt(at) });
  }
  return borders;
}

function extend(sought: string, borders: Int32Array, { met, code }: { met: number; code: number }): number {
  let length = met;
  while (length > 0 && sought.charCodeAt(length) !== code) length = borders[length - 1] ?? 0;
  return sought.charCodeAt(length) === code ? length + 1 : length;
}
