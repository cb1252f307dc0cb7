import browser from 'webextension-polyfill';

/** A value under one key of the browser's storage: `local` stays, `session` goes with the browser. */
export interface StoredValue<Value> {
  read(): Promise<Value>;
  write(value: Value): Promise<void>;
  /** Calls with every later value, from whichever context it was written; returns how to stop. */
  watch(listener: (value: Value) => void): () => void;
}

/** Defaults are laid under objects on reading, so that a new field needs no migration. */
export const storedValue = <Value extends object>(
  area: 'local' | 'session',
  key: string,
  defaults: Value,
): StoredValue<Value> => {
  const complete = (value: unknown): Value =>
    typeof value === 'object' && value !== null ? { ...defaults, ...value } : defaults;
  return {
    read: async () => complete((await browser.storage[area].get(key))[key]),
    write: (value) => browser.storage[area].set({ [key]: value }),
    watch: (listener) => {
      const hear = (changes: Record<string, { newValue?: unknown }>, changedArea: string): void => {
        if (changedArea === area && key in changes) listener(complete(changes[key]?.newValue));
      };
      browser.storage.onChanged.addListener(hear);
      return () => browser.storage.onChanged.removeListener(hear);
    },
  };
};
