import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useKeys } from '../keys/use-keys';
import { goToLine } from './go-to-line';

/** The change that has the focus: somebody may have come there by another way. */
const focusedChange = (target: EventTarget | null): number => {
  const [, stop] = (target instanceof HTMLElement && /^change-(\d+)$/.exec(target.id)) || [];
  return stop === undefined ? -1 : Number(stop);
};

interface ChangeKeys {
  /** Counted from 0; −1 before the first move. */
  current: number;
  goNext: () => void;
  goPrevious: () => void;
}

/** Walks through the changes by `n` and `p`, or by the returned functions; the last one is followed by the first. */
export const useChangeKeys = (count: number): ChangeKeys => {
  const [current, setCurrent] = useState(-1);
  // Two presses may come between two renderings.
  const latest = useRef(-1);
  const move = (step: number): void => {
    if (count === 0) return;
    const from = latest.current;
    latest.current = from < 0 && step < 0 ? count - 1 : (from + step + count) % count;
    setCurrent(latest.current);
    goToLine(`change-${latest.current}`);
  };
  useKeys({ n: () => move(1), p: () => move(-1) });
  useLayoutEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      const stop = focusedChange(target);
      if (stop < 0 || stop >= count) return;
      latest.current = stop;
      setCurrent(stop);
    };
    addEventListener('focusin', follow);
    return () => removeEventListener('focusin', follow);
  });
  return { current, goNext: () => move(1), goPrevious: () => move(-1) };
};
