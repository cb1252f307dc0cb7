import { liveQuery, type Subscription } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { onceDrawn } from './drawn';

/** What a query says now. While the first answer is awaited neither `value` nor `failure` is there. */
export interface Live<Value> {
  value?: Value;
  /** It is what was known before the page stood, and is about to be asked again. */
  isBefore?: true;
  /** The store could not be read; the message is for the reader who digs. */
  failure?: string;
}

const stopOf = (following: Subscription) => (): void => following.unsubscribe();

/** What is known already is drawn first: to read it again beside that would hold it up. */
function startLater(follow: () => Subscription): () => void {
  let stop: (() => void) | undefined;
  const callOff = onceDrawn(() => {
    stop = stopOf(follow());
  });
  return () => {
    callOff();
    stop?.();
  };
}

/** Runs the query again whenever what it read has changed, in any context. New deps start anew; `first` is what it said just before, if that was asked. */
export const useLive = <Value>(query: () => Promise<Value>, deps: readonly unknown[], first?: Value): Live<Value> => {
  const [state, setState] = useState<{ deps: readonly unknown[]; live: Live<Value> }>({
    deps,
    live: first === undefined ? {} : { value: first, isBefore: true },
  });
  const isDrawing = first !== undefined && state.deps === deps;
  // the caller says what the query depends on
  useEffect(() => {
    const follow = () =>
      liveQuery(query).subscribe({
        next: (value) => setState({ deps, live: { value } }),
        error: (error: unknown) => setState({ deps, live: { failure: String(error) } }),
      });
    return isDrawing ? startLater(follow) : stopOf(follow());
  }, deps);
  const isOfThese = state.deps.length === deps.length && state.deps.every((dep, index) => dep === deps[index]);
  return isOfThese ? state.live : {};
};
