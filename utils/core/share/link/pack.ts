import { MOST_UNPACKED } from './link-format';

/** UTF-8, deflated without a header. */
export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Undefined where the bytes are no deflated text, or would unpack to more than a share can be. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let [text, size] = ['', 0];
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.byteLength;
      if (size > MOST_UNPACKED) {
        await reader.cancel();
        return undefined;
      }
      text += decoder.decode(read.value, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return undefined;
  }
}
