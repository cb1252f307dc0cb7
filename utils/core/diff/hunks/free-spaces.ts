import type { WordMark } from '../../model/comparison';

/** The end of a block is not a space: it says where a mark is cut. */
const SPACES_AT_END = /[^\S\n]+$/;

/** White space is never a change: behind a marked word it becomes part of what is the same. All parts joined stay as they are. */
export function freeSpaces(marks: readonly WordMark[]): WordMark[] {
  const freed: WordMark[] = [];
  const write = (op: WordMark['op'], text: string) => {
    if (text === '') return;
    const last = freed.at(-1);
    if (last?.op === op) last.text += text;
    else freed.push({ op, text });
  };
  for (const { op, text } of marks) {
    const spaces = op === 'same' ? '' : (SPACES_AT_END.exec(text)?.[0] ?? '');
    write(op, text.slice(0, text.length - spaces.length));
    write('same', spaces);
  }
  return freed;
}
