import type { WordMark } from '../../utils/core/model/comparison';
import type { Block } from '../../utils/core/model/terms';
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
    {words ? <Words words={words} side={side} /> : block.text}
  </div>
);
