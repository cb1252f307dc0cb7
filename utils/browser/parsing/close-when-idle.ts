const IDLE_MS = 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Call at each use of the offscreen page; it closes itself a minute after the last. */
export const closeWhenIdle = (close: () => void): void => {
  clearTimeout(timer);
  timer = setTimeout(close, IDLE_MS);
};
