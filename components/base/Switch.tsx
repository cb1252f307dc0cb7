import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  meaning?: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** A native checkbox that looks and is announced as a switch. */
export const Switch = ({ label, meaning, isOn, onChange }: SwitchProps) => {
  const id = useId();
  return (
    <div class="switch-row">
      <div>
        <label for={id}>{label}</label>
        {meaning && (
          <p class="soft" id={`${id}-meaning`}>
            {meaning}
          </p>
        )}
      </div>
      <input
        id={id}
        class="switch"
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says itself whether it is checked
        role="switch"
        checked={isOn}
        aria-describedby={meaning && `${id}-meaning`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
};
