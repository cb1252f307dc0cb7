import type { Side } from '../blocks/read-side';

/** The words of several blocks in one row. */
export interface WordStream {
  ids: number[];
  /** Index of the block each word stands in. */
  blocks: number[];
  /** Its place among the block's words. */
  places: number[];
  /** Start of each sentence, and the end of all. */
  sentences: number[];
}

/** Blocks end sentences. */
export function streamWords(side: Side, indexes: readonly number[]): WordStream {
  const stream: WordStream = { ids: [], blocks: [], places: [], sentences: [] };
  for (const index of indexes) {
    const words = side.wordsOf(index);
    const offset = stream.ids.length;
    for (const start of words.sentences) stream.sentences.push(offset + start);
    words.ids.forEach((id, place) => {
      stream.ids.push(id);
      stream.blocks.push(index);
      stream.places.push(place);
    });
  }
  stream.sentences.push(stream.ids.length);
  return stream;
}
