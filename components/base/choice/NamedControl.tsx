import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What names a control, and what explains it. */
export interface NamedControlProps {
  label: string;
  meaning?: string;
}

interface ControlNames {
  id: string;
  'aria-describedby'?: string;
}

/** A control at the end of a line that begins with its name, and what it means below that. */
export const NamedControl = ({
  label,
  meaning,
  children,
}: NamedControlProps & { children: (names: ControlNames) => ComponentChildren }) => {
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
      {children({ id, 'aria-describedby': meaning && `${id}-meaning` })}
    </div>
  );
};
