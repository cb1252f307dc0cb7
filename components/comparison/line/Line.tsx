import { Icon, type IconName } from '../../base/Icon';
import { useSpeech } from '../../base/Language';
import { Spoken } from '../../base/Spoken';
import type { ComparedRow } from '../comparison-rows';
import { RowText } from './RowText';

interface LineProps {
  row: ComparedRow;
  /** `change-3` where a change begins, `section-12` where only a section's changes do. */
  id?: string;
  layout: 'inline' | 'side-by-side';
  /** The first of the lines that moved away, or came here. */
  startsMove?: boolean;
  /** The old text can be read alone: where its numbers or signs differ, they are there too. */
  hasOld?: boolean;
}

const SIGNS: Partial<Record<ComparedRow['kind'], IconName>> = {
  added: 'plus',
  removed: 'minus',
  'moved-from': 'move',
  'moved-to': 'move',
};

const Inline = ({ row, hasOld }: { row: ComparedRow; hasOld: boolean }) => {
  const isGone = row.kind === 'removed' || row.kind === 'moved-from';
  const block = isGone ? row.before : (row.after ?? row.before);
  const old = hasOld && row.kind !== 'moved-to' ? row.before : undefined;
  return <div class="side">{block && <RowText block={block} old={old} words={row.words} />}</div>;
};

const SideBySide = ({ row }: { row: ComparedRow }) => {
  // Old words may stand beside more new blocks than there were old ones.
  const before = row.before ?? (row.kind === 'replaced' ? row.after : undefined);
  return (
    <>
      <div class="side before">{before && <RowText block={before} words={row.words} side="before" />}</div>
      <div class="side after">{row.after && <RowText block={row.after} words={row.words} side="after" />}</div>
    </>
  );
};

/** One line of the comparison, with a sign for the eye and a word for the ear. */
export const Line = ({ row, id, layout, startsMove = false, hasOld = false }: LineProps) => {
  const { t } = useSpeech();
  const sign = SIGNS[row.kind];
  const label = row.kind === 'same' ? undefined : t(`comparison.line-${row.kind}`);
  return (
    <div class={`line ${row.kind}`} id={id} tabIndex={id ? -1 : undefined}>
      <span class="line-sign" title={label}>
        {sign && <Icon name={sign} size={16} />}
        {label && !startsMove && <Spoken>{label}</Spoken>}
      </span>
      {/* Both ends of a move look alike. */}
      {startsMove && <p class="line-label">{label}</p>}
      {layout === 'inline' ? <Inline row={row} hasOld={hasOld} /> : <SideBySide row={row} />}
    </div>
  );
};
