import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Severity } from '../../utils/core/model/judgement';

interface ChipProps {
  label: string;
  meaning: string;
  severity: Severity;
}

/** What keeps the meaning open: the pointer over it, the focus of a keyboard, a press. */
type Cause = 'hover' | 'focus' | 'press';

const isKeyed = (element: EventTarget | null): boolean =>
  element instanceof HTMLElement && element.matches(':focus-visible');

/** Escape, or a press anywhere else, closes what is open. */
const useClosing = (place: { current: HTMLElement | null }, isOpen: boolean, close: () => void): void => {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // The popup itself would close on it.
      event.preventDefault();
      close();
    };
    const onPress = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node && place.current?.contains(target))) close();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [isOpen]);
};

/** A word; its meaning on hover, focus and tap, and gone on Escape. */
export const Chip = ({ label, meaning, severity }: ChipProps) => {
  const id = useId();
  const place = useRef<HTMLSpanElement>(null);
  const [causes, setCauses] = useState<ReadonlySet<Cause>>(new Set());
  const turn = (cause: Cause, isOn: boolean): void =>
    setCauses((were) => new Set(isOn ? [...were, cause] : [...were].filter((one) => one !== cause)));
  const isOpen = causes.size > 0;
  useClosing(place, isOpen, () => setCauses(new Set()));
  const onMouse = (isOn: boolean) => (event: PointerEvent) => {
    if (event.pointerType === 'mouse') turn('hover', isOn);
  };
  return (
    <span ref={place} class="chip-place" onPointerEnter={onMouse(true)} onPointerLeave={onMouse(false)}>
      <button
        type="button"
        class={`chip severity-${severity}`}
        aria-describedby={id}
        aria-expanded={isOpen}
        onFocus={(event) => isKeyed(event.currentTarget) && turn('focus', true)}
        onBlur={() => setCauses(new Set())}
        onClick={() => turn('press', !causes.has('press'))}
      >
        {label}
      </button>
      <span class="chip-meaning" role="tooltip" id={id} hidden={!isOpen}>
        {meaning}
      </span>
    </span>
  );
};
