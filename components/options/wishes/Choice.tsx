import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  label: string;
  meaning?: string;
  value: Value;
  options: readonly { value: Value; label: string; lang?: string }[];
  onChange: (value: Value) => void;
}

/** One of several, from a list that opens. */
export const Choice = <Value extends string>({ label, meaning, value, options, onChange }: ChoiceProps<Value>) => {
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
      <select
        id={id}
        value={value}
        aria-describedby={meaning && `${id}-meaning`}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};
