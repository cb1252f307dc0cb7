import { Icon, type IconName } from './Icon';

interface IconButtonProps {
  label: string;
  icon: IconName;
  isPressed?: boolean;
  isDisabled?: boolean;
  onPress: () => void;
}

/** A small button with a spoken name and a tooltip. */
export const IconButton = ({ label, icon, isPressed, isDisabled = false, onPress }: IconButtonProps) => (
  <button
    type="button"
    class="icon-button"
    title={label}
    aria-label={label}
    aria-pressed={isPressed}
    disabled={isDisabled}
    onClick={onPress}
  >
    <Icon name={icon} />
  </button>
);
