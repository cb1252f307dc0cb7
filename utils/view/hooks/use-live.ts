import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** What a query says now. While the first answer is awaited neither `value` nor `failure` is there. */
export interface Live<Value> {
  value?: Value;
  /** The store could not be read; the message is for the reader who digs. */
  failure?: string;
}

/** Runs the query again whenever what it read has changed, in any context. New deps start anew. */
export const useLive = <Value>(query: () => Promise<Value>, deps: readonly unknown[]): Live<Value> => {
  const [state, setState] = useState<{ deps: readonly unknown[]; live: Live<Value> }>({ deps, live: {} });
  // the caller says what the query depends on
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setState({ deps, live: { value } }),
      error: (error: unknown) => setState({ deps, live: { failure: String(error) } }),
    });
    return () => subscription.unsubscribe();
  }, deps);
  const isOfThese = state.deps.length === deps.length && state.deps.every((dep, index) => dep === deps[index]);
  return isOfThese ? state.live : {};
};
