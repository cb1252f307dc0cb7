import { NamedControl, type NamedControlProps } from './NamedControl';

interface ChoiceProps<Value extends string> extends NamedControlProps {
  value: Value;
  options: readonly { value: Value; label: string; lang?: string }[];
  onChange: (value: Value) => void;
}

/** One of several, from a list that opens. */
export const Choice = <Value extends string>({ value, options, onChange, ...named }: ChoiceProps<Value>) => (
  <NamedControl {...named}>
    {(names) => (
      <select {...names} value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </NamedControl>
);
