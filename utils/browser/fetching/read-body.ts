/** Larger pages are refused. */
const MOST_BYTES = 5_000_000;
const SNIFFED = 2048;

/** The page's text in its own encoding (its header's, else its own word for it, else UTF-8); undefined when too large. */
export async function readBody(response: Response): Promise<string | undefined> {
  const bytes = await readBytes(response);
  if (bytes === undefined) return undefined;
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(response.headers.get('Content-Type') ?? '')?.[1];
  return decoderFor(named ?? sniff(bytes)).decode(bytes);
}

async function readBytes(response: Response): Promise<Uint8Array | undefined> {
  if (response.body === null) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      return undefined;
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

const sniff = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED)))?.[1];

function decoderFor(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}
