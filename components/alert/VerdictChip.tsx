import { useId } from 'preact/hooks';
import type { Severity, Verdict } from '../../utils/core/model/judgement';
import { useSpeech } from '../base/Language';

interface VerdictChipProps {
  verdict: Verdict;
  severity: Severity;
}

const blurOnEscape = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape' || !(event.currentTarget instanceof HTMLElement)) return;
  event.currentTarget.blur();
  event.stopPropagation();
};

/** How the change came, in a word; its meaning on hover, focus and tap. */
export const VerdictChip = ({ verdict, severity }: VerdictChipProps) => {
  const { t } = useSpeech();
  const id = useId();
  return (
    <span class="chip-place">
      <button type="button" class={`chip severity-${severity}`} aria-describedby={id} onKeyDown={blurOnEscape}>
        {t(`state.verdict-${verdict}`)}
      </button>
      <span class="chip-meaning" role="tooltip" id={id}>
        {t(`state.verdict-${verdict}-meaning`)}
      </span>
    </span>
  );
};
