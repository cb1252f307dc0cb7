const LATEST_MS = 5_000;

/** The page's own work goes first, for as long as `latest` at most; false when the signal ended the wait. */
export const whenIdle = (signal: AbortSignal, latest = LATEST_MS): Promise<boolean> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve(false);
    const run = (): void => resolve(!signal.aborted);
    if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: latest });
    else setTimeout(run, 50);
  });
