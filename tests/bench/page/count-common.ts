/** Bits of a limb: few enough that two limbs and a carry stay small whole numbers. */
const BITS = 30;
const FULL = 2 ** BITS - 1;

/** Length of the longest common subsequence, exactly; many words at a time, as bits (Hyyrö's way). */
export function countCommon(a: readonly string[], b: readonly string[]): number {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return start + end + countBetween(a.slice(start, a.length - end), b.slice(start, b.length - end));
}

function countBetween(a: readonly string[], b: readonly string[]): number {
  const limbs = Math.ceil(a.length / BITS);
  const places = new Map<string, Int32Array>();
  a.forEach((word, n) => {
    const mask = places.get(word) ?? new Int32Array(limbs);
    mask[Math.floor(n / BITS)] = (mask[Math.floor(n / BITS)] ?? 0) | (1 << (n % BITS));
    places.set(word, mask);
  });
  const open = new Int32Array(limbs).fill(FULL);
  for (const word of b) {
    const mask = places.get(word);
    if (!mask) continue;
    let carry = 0;
    for (let n = 0; n < limbs; n++) {
      const [bits, matches] = [open[n] ?? 0, mask[n] ?? 0];
      const sum = bits + (bits & matches) + carry;
      carry = sum > FULL ? 1 : 0;
      open[n] = (sum & FULL) | (bits & ~matches);
    }
  }
  return a.filter((_, n) => ((open[Math.floor(n / BITS)] ?? 0) & (1 << (n % BITS))) === 0).length;
}
