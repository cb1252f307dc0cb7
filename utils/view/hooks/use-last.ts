import { useRef } from 'preact/hooks';

/** The last value there was: what is shown stays while it is read anew. */
export const useLast = <Value>(value: Value | undefined): Value | undefined => {
  const last = useRef(value);
  if (value !== undefined) last.current = value;
  return last.current;
};
