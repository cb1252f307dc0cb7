type Bytes = Uint8Array<ArrayBuffer>;

const through = async (bytes: Bytes, transform: GenericTransformStream): Promise<Bytes> => {
  const stream = new Blob([bytes]).stream().pipeThrough(transform as ReadableWritablePair<Bytes, Bytes>);
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** UTF-8, gzip. Not inside a transaction, which would end meanwhile. */
export const compressText = (text: string): Promise<Bytes> =>
  through(new TextEncoder().encode(text), new CompressionStream('gzip'));

/** The reverse; throws on damaged bytes. */
export const expandText = async (bytes: Bytes): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true }).decode(await through(bytes, new DecompressionStream('gzip')));
