/** Features of one sentence: buckets with their values, each bucket once a part. Reused: emptied for each sentence. */
export interface Bag {
  count: number;
  readonly buckets: Int32Array;
  readonly values: Float32Array;
  /** The one or two words of the sentence that a feature is made of, by number; -1 for words around it. */
  readonly words: Int32Array;
  readonly partners: Int32Array;
  empty(): void;
  /** The same bucket a second time in a part says nothing new. */
  add(hash: number, value: number, word: number, partner: number): void;
  /** Ends a part: its values, as an arrow, get the length `weight`. */
  endPart(weight: number): void;
}

const MOST_FEATURES = 1 << 15;

export function makeBag(bits: number): Bag {
  const lastSeen = new Int32Array(1 << bits);
  let part = 0;
  let partStart = 0;
  let squares = 0;
  const bag: Bag = {
    count: 0,
    buckets: new Int32Array(MOST_FEATURES),
    values: new Float32Array(MOST_FEATURES),
    words: new Int32Array(MOST_FEATURES),
    partners: new Int32Array(MOST_FEATURES),
    empty: () => {
      bag.count = 0;
      partStart = 0;
      squares = 0;
      part++;
    },
    add: (hash, value, word, partner) => {
      const bucket = hash >>> (32 - bits);
      if (lastSeen[bucket] === part || bag.count === MOST_FEATURES) return;
      lastSeen[bucket] = part;
      bag.buckets[bag.count] = bucket;
      bag.values[bag.count] = value;
      bag.words[bag.count] = word;
      bag.partners[bag.count] = partner;
      squares += value * value;
      bag.count++;
    },
    endPart: (weight) => {
      const scale = squares > 0 ? weight / Math.sqrt(squares) : 0;
      for (let at = partStart; at < bag.count; at++) bag.values[at] = (bag.values[at] ?? 0) * scale;
      partStart = bag.count;
      squares = 0;
      part++;
    },
  };
  return bag;
}
