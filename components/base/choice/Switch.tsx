import { NamedControl, type NamedControlProps } from './NamedControl';

interface SwitchProps extends NamedControlProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** A native checkbox that looks and is announced as a switch. */
export const Switch = ({ isOn, onChange, ...named }: SwitchProps) => (
  <NamedControl {...named}>
    {(names) => (
      <input
        {...names}
        class="switch"
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says itself whether it is checked
        role="switch"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    )}
  </NamedControl>
);
