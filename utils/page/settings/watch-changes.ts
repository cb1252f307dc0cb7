import { mainPart } from './wait-until-still';

/** Why a page is worth reading again. */
export type Cause = 'moved' | 'layer' | 'scrolled' | 'touched' | 'value';

const STATES = [
  'aria-checked',
  'aria-pressed',
  'aria-selected',
  'aria-valuetext',
  'checked',
  'data-state',
  'value',
  'open',
  'lang',
];
const LAYERS = 'dialog[open], [role="dialog"], [role="alertdialog"]';
const LOOK_MS = 5_000;

const isSeen = (element: Element): boolean => element.checkVisibility?.() ?? true;

/** Layers over the page that a choice may be made in. */
export const countLayers = (page: Document): number => Array.from(page.querySelectorAll(LAYERS)).filter(isSeen).length;

/** What inputs say of themselves: nobody is told when a script sets it. */
const valuesOf = (page: Document): string => {
  let values = '';
  for (const input of page.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input[type="checkbox"], input[type="radio"], select',
  ))
    values += 'selectedIndex' in input ? `${input.selectedIndex},` : input.checked ? '1' : '0';
  return values;
};

/** Calls with each cause, often many times for one; leaves nothing behind once the signal ends it. */
export const watchChanges = (page: Document, onCause: (cause: Cause) => void, signal: AbortSignal): void => {
  let layers = countLayers(page);
  let values = valuesOf(page);
  const look = (): void => {
    const now = countLayers(page);
    if (now !== layers) onCause('layer');
    layers = now;
  };
  const observer = new MutationObserver(() => {
    look();
    onCause('moved');
  });
  observer.observe(mainPart(page), {
    ...{ childList: true, subtree: true, characterData: true, attributes: true },
    attributeFilter: STATES,
  });
  // Layers mostly stand beside the main part.
  const beside = new MutationObserver(look);
  beside.observe(page.body ?? page.documentElement, { childList: true, attributes: true, attributeFilter: ['open'] });
  page.addEventListener('scroll', () => onCause('scrolled'), { capture: true, passive: true, signal });
  const timer = setInterval(() => {
    if (page.visibilityState === 'hidden') return;
    const now = valuesOf(page);
    if (now !== values) onCause('value');
    values = now;
    look();
  }, LOOK_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    beside.disconnect();
    clearInterval(timer);
  });
};
