const TICK_MS = 400;
const STILL_TICKS = 2;
const CAP_MS = 10_000;

const CONTROLS =
  'input[type="checkbox"], input[type="radio"], select, [role="switch"], [role="checkbox"], [role="radio"], [role="combobox"], [role="listbox"], [aria-pressed], [aria-checked]';
const BUSY =
  '[aria-busy="true"], [role="progressbar"]:not([aria-valuenow]), progress:not([value]), [class*="skeleton" i], [class*="shimmer" i]';

/** Where the page's own content is; what moves around it need not come to rest. */
export const mainPart = (page: Document): Element =>
  page.querySelector('main, [role="main"]') ?? page.body ?? page.documentElement;

const isSeen = (element: Element): boolean => element.checkVisibility?.({ visibilityProperty: true }) ?? true;

/** It says itself that it is not ready. */
const isBusy = (page: Document): boolean => Array.from(page.querySelectorAll(BUSY)).slice(0, 50).some(isSeen);

/** In open shadow roots too. */
const countControls = (root: Document | ShadowRoot): number => {
  let count = root.querySelectorAll(CONTROLS).length;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) count += countControls(shadowRoot);
  return count;
};

/**
 * Resolves once the page is ready to be read: nothing in its main part changed for a while, it has as many controls as
 * before, and nothing says that it is busy. `capped`: it never came to rest; what is there is taken.
 */
export const waitUntilStill = (page: Document, signal: AbortSignal): Promise<'still' | 'capped' | 'aborted'> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve('aborted');
    let isChanged = false;
    let ticks = 0;
    let controls = -1;
    const observer = new MutationObserver(() => {
      isChanged = true;
    });
    const end = (how: 'still' | 'capped' | 'aborted'): void => {
      observer.disconnect();
      clearInterval(timer);
      clearTimeout(cap);
      signal.removeEventListener('abort', abort);
      resolve(how);
    };
    const abort = (): void => end('aborted');
    const timer = setInterval(() => {
      const now = countControls(page);
      const isQuiet = !isChanged && observer.takeRecords().length === 0 && now === controls && !isBusy(page);
      ticks = isQuiet ? ticks + 1 : 0;
      controls = now;
      isChanged = false;
      if (ticks >= STILL_TICKS) end('still');
    }, TICK_MS);
    const cap = setTimeout(() => end('capped'), CAP_MS);
    signal.addEventListener('abort', abort);
    observer.observe(mainPart(page), { childList: true, subtree: true, characterData: true });
  });
