interface Limits {
  most: number;
  /** Judges by the first bytes whether the rest is wanted. */
  isWanted?: (start: Uint8Array) => boolean;
}

/** The body as it came; `too-large` or `unwanted` where it was let go before its end. */
export async function readBytes(
  response: Response,
  { most, isWanted = () => true }: Limits,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'unwanted'> {
  if (response.body === null) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const isFirst = length === 0;
    length += value.length;
    const reason = length > most ? 'too-large' : isFirst && !isWanted(value) ? 'unwanted' : undefined;
    if (reason) {
      await reader.cancel();
      return reason;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
