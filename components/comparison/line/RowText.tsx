import type { WordMark } from '../../../utils/core/model/comparison';
import type { Block } from '../../../utils/core/model/terms';
import { useQuotedLang } from '../../quote/Quoted';
import { splitCells } from './split-cells';
import { Words } from './Words';

interface RowTextProps {
  block: Block;
  /** What stood there before, where a reader may ask for the old text alone: its number, and its signs where they differ. */
  old?: Block;
  words?: readonly WordMark[];
  side?: 'before' | 'after';
}

/** Deeper lists are drawn no deeper. */
const DEEPEST = 8;

const lookOf = ({ kind, level = 1 }: Block): string =>
  kind === 'item' ? `block item depth-${Math.max(1, Math.min(level, DEEPEST))}` : `block ${kind}`;

/** A block as its page shows it: heading, item, row or paragraph, with its numbering. Text, never markup. */
export const RowText = ({ block, old, words, side }: RowTextProps) => (
  <div class={lookOf(block)} dir="auto" lang={useQuotedLang()}>
    <Numbers block={block} old={old} />
    {block.kind === 'row' ? (
      <Cells words={words ?? [{ op: 'same', text: block.text }]} side={side} />
    ) : words ? (
      <Words words={words} side={side} />
    ) : old && old.text !== block.text ? (
      <>
        <span class="only-before">{old.text}</span>
        <span class="only-after">{block.text}</span>
      </>
    ) : (
      block.text
    )}
  </div>
);

const Numbers = ({ block, old = block }: Pick<RowTextProps, 'block' | 'old'>) => {
  if (old.marker === block.marker) return block.marker ? <span class="marker">{block.marker} </span> : null;
  return (
    <>
      {old.marker && <span class="marker only-before">{old.marker} </span>}
      {block.marker && <span class="marker only-after">{block.marker} </span>}
    </>
  );
};

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
