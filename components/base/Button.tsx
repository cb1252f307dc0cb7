import { Icon, type IconName } from './Icon';

interface ButtonProps {
  label: string;
  icon?: IconName;
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  isBusy?: boolean;
  isDisabled?: boolean;
  onPress: (event: MouseEvent) => void;
}

/** Words first; the icon only helps the eye. */
export const Button = ({ label, icon, look = 'plain', isBusy = false, isDisabled = false, onPress }: ButtonProps) => (
  <button
    type="button"
    class={`button ${look}`}
    aria-busy={isBusy || undefined}
    disabled={isDisabled || isBusy}
    onClick={onPress}
  >
    {icon && <Icon name={icon} size={18} />}
    <span>{label}</span>
  </button>
);
