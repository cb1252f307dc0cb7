/** Whole numbers of seven bits a byte, as many bytes as each needs. */
export class IntegerWriter {
  #bytes = new Uint8Array(256);
  length = 0;

  push(value: number): void {
    this.#grow(8);
    let rest = value;
    while (rest >= 128) {
      this.#bytes[this.length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.length++] = rest;
  }

  pushBytes(bytes: Uint8Array): void {
    this.#grow(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  read = (): Uint8Array<ArrayBuffer> => this.#bytes.slice(0, this.length);

  #grow(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const next = new Uint8Array(2 * (this.length + more));
    next.set(this.#bytes);
    this.#bytes = next;
  }
}

/** Reads them one after the other; zero behind the end. */
export class IntegerReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get isOver(): boolean {
    return this.at >= this.bytes.length;
  }

  next(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }
}
