import type { WordMark } from '../../model/comparison';
import type { Alignment } from '../align/align-sequence';
import type { Side } from '../blocks/read-side';
import type { WordStream } from '../sentences/word-stream';
import { freeSpaces } from './free-spaces';

interface Stretch {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
}

/** Between the texts of two blocks. */
export const BLOCK_BREAK = '\n\n';

const ENDS_WITH_SPACE = /\s$/;

/** Reads the words of one stretch of both streams in order; what is the same is shown as it is written now. */
export function createMarker(before: [Side, WordStream], after: [Side, WordStream], partner: Alignment) {
  return ({ a0, a1, b0, b1 }: Stretch): WordMark[] => {
    const marks: WordMark[] = [];
    const write = (op: WordMark['op'], [side, stream]: [Side, WordStream], place: number, end: number) => {
      const text = pieceOf(side, stream, place, end);
      const last = marks.at(-1);
      if (last?.op === op) {
        last.text += text;
        return;
      }
      // What went and what came in its place need none between them.
      const touchesSame = last && (last.op === 'same' || op === 'same');
      if (touchesSame && !ENDS_WITH_SPACE.test(last.text) && followsSpace(side, stream, place)) {
        marks.push({ op: 'same', text: ' ' });
      }
      marks.push({ op, text });
    };
    let b = b0;
    for (let a = a0; a < a1; a++) {
      const place = partner[a] ?? -1;
      if (place < 0) {
        write('removed', before, a, a1);
        continue;
      }
      while (b < place) write('added', after, b++, b1);
      write('same', after, b++, b1);
    }
    while (b < b1) write('added', after, b++, b1);
    return freeSpaces(marks);
  };
}

function pieceOf(side: Side, { blocks, places }: WordStream, at: number, end: number): string {
  const words = side.wordsOf(blocks[at] ?? 0);
  const place = places[at] ?? 0;
  const text = words.text.slice(words.cuts[place], words.cuts[place + 1]);
  return at + 1 < end && blocks[at + 1] !== blocks[at] ? text + BLOCK_BREAK : text;
}

// The word before it may have been of the other text, where it was the last of its block.
function followsSpace(side: Side, { blocks, places }: WordStream, at: number): boolean {
  const { text, cuts } = side.wordsOf(blocks[at] ?? 0);
  const cut = cuts[places[at] ?? 0] ?? 0;
  return cut === 0 || ENDS_WITH_SPACE.test(text[cut - 1] ?? '');
}
