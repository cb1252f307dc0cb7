import type { WordMark } from '../../../utils/core/model/comparison';
import type { Block } from '../../../utils/core/model/terms';
import { splitCells } from './split-cells';
import { Words } from './Words';

interface RowTextProps {
  block: Block;
  words?: readonly WordMark[];
  side?: 'before' | 'after';
}

/** A block as its page shows it: heading, item, row or paragraph, with its numbering. Text, never markup. */
export const RowText = ({ block, words, side }: RowTextProps) => (
  <div class={`block ${block.kind}`} dir="auto" style={block.kind === 'item' ? { '--depth': block.level ?? 1 } : {}}>
    {block.marker && <span class="marker">{block.marker} </span>}
    {block.kind === 'row' ? (
      <Cells words={words ?? [{ op: 'same', text: block.text }]} side={side} />
    ) : words ? (
      <Words words={words} side={side} />
    ) : (
      block.text
    )}
  </div>
);

const Cells = ({ words, side }: { words: readonly WordMark[]; side?: 'before' | 'after' }) => (
  <>
    {splitCells(words, side).map((cell, index) => (
      // cells have no other name and never move
      <span class="cell" key={index}>
        <Words words={cell} side={side} />
      </span>
    ))}
  </>
);
