const IDLE_MS = 60_000;
/** Longest that a file is held for somebody who never lets it go. */
const HELD_MS = 15 * 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let heldUntil = 0;

/** Call at each use of the offscreen page; it closes itself a minute after the last, but not while it holds a file. */
export const closeWhenIdle = (close: () => void, hold?: 'hold' | 'let-go'): void => {
  const now = Date.now();
  if (hold !== undefined) heldUntil = hold === 'hold' ? now + HELD_MS : 0;
  clearTimeout(timer);
  timer = setTimeout(close, Math.max(IDLE_MS, heldUntil - now));
};
