import { useEffect, useState } from 'preact/hooks';

/** A value outside the store that tells when it changes; absent until it was read. */
export interface Watchable<Value> {
  read: () => Promise<Value>;
  watch: (listener: (value: Value) => void) => () => void;
}

/** Follows a value of the browser's storage. The watchable must be the same object at every call. */
export const useWatched = <Value>(source: Watchable<Value>): Value | undefined => {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let isOver = false;
    const stop = source.watch(setValue);
    void source.read().then((first) => {
      if (!isOver) setValue((later) => later ?? first);
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [source]);
  return value;
};
