interface AddressInputProps {
  id: string;
  value: string;
  /** What one looks like. */
  placeholder: string;
  isWrong: boolean;
  describedBy: string;
  /** It came by a press that is about it. */
  isFirst?: boolean;
  onInput: (typed: string) => void;
}

/** A field for the address of a page or a host, typed by hand. */
export const AddressInput = ({ id, value, placeholder, isWrong, describedBy, isFirst, onInput }: AddressInputProps) => (
  <input
    id={id}
    type="text"
    inputMode="url"
    autocomplete="off"
    spellcheck={false}
    // biome-ignore lint/a11y/noAutofocus: only where the press that brought it is about it
    autoFocus={isFirst}
    placeholder={placeholder}
    value={value}
    aria-invalid={isWrong}
    aria-describedby={describedBy}
    onInput={(event) => onInput(event.currentTarget.value)}
  />
);
