/** Three frames. */
const DRAWN = 50;

/** Calls once what was rendered has been drawn; at once in a tab behind another, which draws nothing and lets timers wait. Returns how to call it off. */
export function onceDrawn(call: () => void): () => void {
  const timer = globalThis.document?.hidden ? undefined : setTimeout(call, DRAWN);
  if (timer === undefined) call();
  return () => clearTimeout(timer);
}

export const untilDrawn = (): Promise<void> => new Promise(onceDrawn);
