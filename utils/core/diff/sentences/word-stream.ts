import type { Side } from '../blocks/read-side';

/** The words of several blocks in one row. */
export interface WordStream {
  ids: Int32Array;
  /** Index of the block each word stands in. */
  blocks: Int32Array;
  /** Its place among the block's words. */
  places: Int32Array;
  /** Start of each sentence, and the end of all. */
  sentences: number[];
}

/** Blocks end sentences. */
export function streamWords(side: Side, indexes: readonly number[]): WordStream {
  const total = indexes.reduce((sum, index) => sum + side.wordsOf(index).ids.length, 0);
  const stream: WordStream = {
    ids: new Int32Array(total),
    blocks: new Int32Array(total),
    places: new Int32Array(total),
    sentences: [],
  };
  let offset = 0;
  for (const index of indexes) {
    const { ids, sentences } = side.wordsOf(index);
    for (const start of sentences) stream.sentences.push(offset + start);
    for (let place = 0; place < ids.length; place++, offset++) {
      stream.ids[offset] = ids[place] ?? 0;
      stream.blocks[offset] = index;
      stream.places[offset] = place;
    }
  }
  stream.sentences.push(total);
  return stream;
}
