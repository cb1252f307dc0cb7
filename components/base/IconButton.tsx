import { Icon, type IconName } from './Icon';

interface IconButtonProps {
  label: string;
  icon: IconName;
  isPressed?: boolean;
  /** It shows and hides something. */
  isExpanded?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
}

/** A small button with a spoken name and a tooltip. */
export const IconButton = ({ label, icon, isPressed, isExpanded, isDisabled = false, onPress }: IconButtonProps) => (
  <button
    type="button"
    class="icon-button"
    title={label}
    aria-label={label}
    aria-pressed={isPressed}
    aria-expanded={isExpanded}
    disabled={isDisabled}
    onClick={onPress}
  >
    <Icon name={icon} />
  </button>
);
