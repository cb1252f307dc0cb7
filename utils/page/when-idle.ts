const LATEST_MS = 5_000;

/** The page's own work goes first; false when the signal ended the wait. */
export const whenIdle = (signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve(false);
    const run = (): void => resolve(!signal.aborted);
    if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: LATEST_MS });
    else setTimeout(run, 50);
  });
