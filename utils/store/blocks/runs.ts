/**
 * A list of block numbers as runs: for each run the distance from the end of the run before it (zigzag) and its
 * length, as variable-length integers of seven bits a byte.
 */
export function encodeRuns(numbers: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let end = 0;
  for (let at = 0; at < numbers.length; ) {
    const first = numbers[at] ?? 0;
    let length = 1;
    while (numbers[at + length] === first + length) length += 1;
    const step = first - end;
    pushInteger(bytes, step < 0 ? -2 * step - 1 : 2 * step);
    pushInteger(bytes, length);
    end = first + length;
    at += length;
  }
  return Uint8Array.from(bytes);
}

/** The reverse; throws on bytes that are no runs. */
export function decodeRuns(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let at = 0;
  let end = 0;
  const readInteger = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++];
      if (byte === undefined || scale > 2 ** 42) throw new RangeError('These bytes are no runs');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const step = readInteger();
    const first = end + (step % 2 === 1 ? -(step + 1) / 2 : step / 2);
    const length = readInteger();
    end = first + length;
    if (first < 0 || numbers.length + length > 5_000_000) throw new RangeError('These bytes are no runs');
    for (let number = first; number < end; number += 1) numbers.push(number);
  }
  return numbers;
}

function pushInteger(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
