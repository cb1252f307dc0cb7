const QUIET_MS = 800;
const CAP_MS = 10_000;

/** `capped`: it never came to rest; what is there is taken. */
export type Settled = 'quiet' | 'capped' | 'aborted';

/**
 * Resolves once nothing in the page has changed for a while. Leaves no timer and no observer behind, and does next to
 * nothing per mutation: a busy page must not be slowed by being watched.
 */
export const waitUntilSettled = (page: Document, signal: AbortSignal): Promise<Settled> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve('aborted');
    let isChanged = false;
    const observer = new MutationObserver(() => {
      isChanged = true;
    });
    const end = (settled: Settled): void => {
      observer.disconnect();
      clearInterval(quiet);
      clearTimeout(cap);
      signal.removeEventListener('abort', abort);
      resolve(settled);
    };
    const abort = (): void => end('aborted');
    const quiet = setInterval(() => {
      // Records that wait for the observer's turn count as change too.
      if (!isChanged && observer.takeRecords().length === 0) return end('quiet');
      isChanged = false;
    }, QUIET_MS);
    const cap = setTimeout(() => end('capped'), CAP_MS);
    signal.addEventListener('abort', abort);
    observer.observe(page, { childList: true, subtree: true, characterData: true });
  });
