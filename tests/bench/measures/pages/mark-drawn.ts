import type { Page } from 'playwright-core';

/** That so many elements are there, the first with such a text. */
export interface Sign {
  selector: string;
  count: number;
  /** A pattern. */
  text?: string;
}

/**
 * Opens a page and waits until each mark is made. Nothing asks the page meanwhile: an answer takes it milliseconds, which
 * would be counted as its own.
 */
export async function openDrawn(page: Page, url: string, wanted: Record<string, Sign[]>): Promise<void> {
  await page.addInitScript(markDrawn, wanted);
  const made = new Set<string>();
  const all = page.waitForEvent(
    'console',
    (said) => made.add(said.text()) && Object.keys(wanted).every((name) => made.has(name)),
  );
  await page.goto(url, { waitUntil: 'commit' });
  await all;
}

/** Runs in a page before its own scripts: marks the time, by name, once all of its signs are there and drawn, and says so. */
function markDrawn(wanted: Record<string, Sign[]>): void {
  const left = new Map(Object.entries(wanted));
  const isThere = ({ selector, count, text }: Sign): boolean => {
    const found = document.querySelectorAll(selector);
    return found.length >= count && (text === undefined || new RegExp(text).test(found[0]?.textContent ?? ''));
  };
  const observer = new MutationObserver(() => {
    for (const [name, signs] of left) {
      if (!signs.every(isThere)) continue;
      left.delete(name);
      // The frame that shows it has been drawn when a task after it runs.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          performance.mark(name);
          console.debug(name);
        };
        port2.postMessage(undefined);
      });
    }
    if (left.size === 0) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}
