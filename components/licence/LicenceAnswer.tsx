import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';
import type { LicenceCell } from './licence-table';

const TURN_ICONS = { worse: 'arrow-down', better: 'arrow-up', neutral: 'refresh' } as const;

const Turn = ({ turn }: { turn: NonNullable<LicenceCell['turn']> }) => {
  const { t } = useSpeech();
  return (
    <span class={`licence-turn ${turn}`}>
      <Icon name={TURN_ICONS[turn]} size={14} />
      {t(turn === 'neutral' ? 'licence.altered' : `licence.${turn}`)}
    </span>
  );
};

interface LicenceAnswerProps {
  cell: LicenceCell;
  serves: 'reader' | 'service';
  /** The point and the moment, for who does not see the table. */
  label: string;
  isOpen: boolean;
  wordsId: string;
  onPress: () => void;
}

/** Whether the licence says it, drawn by whom it serves; a press shows the words. */
export const LicenceAnswer = ({ cell, serves, label, isOpen, wordsId, onPress }: LicenceAnswerProps) => {
  const { t, list } = useSpeech();
  const values = cell.values.map((value) => t(`licence.value-${value}` as 'licence.value-users'));
  const more = serves === 'reader' ? 'licence.left-out' : 'licence.to-whom';
  return (
    <>
      {cell.isSaid ? (
        <button
          type="button"
          class={`licence-answer serves-${serves}`}
          aria-expanded={isOpen}
          aria-controls={isOpen ? wordsId : undefined}
          onClick={onPress}
        >
          <Icon name={serves === 'reader' ? 'check' : 'warning'} size={16} />
          <span>{t('licence.said')}</span>
          <span class="spoken">{label}</span>
        </button>
      ) : (
        <span class="licence-silence soft">{t('licence.not-said')}</span>
      )}
      {values.length > 0 && <span class="licence-values soft">{t(more, { list: list(values) })}</span>}
      {cell.turn && <Turn turn={cell.turn} />}
    </>
  );
};
