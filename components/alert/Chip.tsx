import { useId } from 'preact/hooks';
import type { Severity } from '../../utils/core/model/judgement';

interface ChipProps {
  label: string;
  meaning: string;
  severity: Severity;
}

const blurOnEscape = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape' || !(event.currentTarget instanceof HTMLElement)) return;
  event.currentTarget.blur();
  event.stopPropagation();
};

/** A word; its meaning on hover, focus and tap. */
export const Chip = ({ label, meaning, severity }: ChipProps) => {
  const id = useId();
  return (
    <span class="chip-place">
      <button type="button" class={`chip severity-${severity}`} aria-describedby={id} onKeyDown={blurOnEscape}>
        {label}
      </button>
      <span class="chip-meaning" role="tooltip" id={id}>
        {meaning}
      </span>
    </span>
  );
};
