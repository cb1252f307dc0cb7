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
const INPUTS = 'input[type="checkbox"], input[type="radio"], select';
const LOOK_MS = 5_000;

const isSeen = (element: Element): boolean => element.checkVisibility?.() ?? true;

/** Layers over the page that a choice may be made in. */
export const countLayers = (page: Document): number => Array.from(page.querySelectorAll(LAYERS)).filter(isSeen).length;

/** What inputs say of themselves: nobody is told when a script sets it. */
const valuesOf = (roots: Iterable<Document | ShadowRoot>): string => {
  let values = '';
  for (const root of roots)
    for (const input of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>(INPUTS))
      values += 'selectedIndex' in input ? `${input.selectedIndex},` : input.checked ? '1' : '0';
  return values;
};

const ALL = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: STATES };

/** Calls with each cause, often many times for one; leaves nothing behind once the signal ends it. */
export class ChangeWatch {
  private readonly page: Document;
  private readonly onCause: (cause: Cause) => void;
  private readonly observer: MutationObserver;
  /** Shadow roots and frames: no observer looks into them from outside. */
  private readonly inner = new Set<Document | ShadowRoot>();
  private layers: number;
  private values: string;

  constructor(page: Document, onCause: (cause: Cause) => void, signal: AbortSignal) {
    this.page = page;
    this.onCause = onCause;
    this.layers = countLayers(page);
    this.values = valuesOf([page]);
    this.observer = new MutationObserver(() => {
      this.lookAtLayers();
      onCause('moved');
    });
    this.observer.observe(mainPart(page), ALL);
    // Layers mostly stand beside the main part.
    const beside = new MutationObserver(() => this.lookAtLayers());
    beside.observe(page.body ?? page.documentElement, { childList: true, attributes: true, attributeFilter: ['open'] });
    page.addEventListener('scroll', () => onCause('scrolled'), { capture: true, passive: true, signal });
    const timer = setInterval(() => this.look(), LOOK_MS);
    signal.addEventListener('abort', () => {
      this.observer.disconnect();
      beside.disconnect();
      clearInterval(timer);
    });
  }

  /** Where a control stands. */
  include(root: Node): void {
    if (root === this.page || this.inner.has(root as ShadowRoot)) return;
    if (root.nodeType !== Node.DOCUMENT_NODE && root.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    this.inner.add(root as ShadowRoot);
    this.values = valuesOf(this.roots());
    this.observer.observe(root, ALL);
  }

  private roots(): (Document | ShadowRoot)[] {
    return [this.page, ...this.inner];
  }

  private look(): void {
    if (this.page.visibilityState === 'hidden') return;
    const now = valuesOf(this.roots());
    if (now !== this.values) this.onCause('value');
    this.values = now;
    this.lookAtLayers();
  }

  private lookAtLayers(): void {
    const now = countLayers(this.page);
    if (now !== this.layers) this.onCause('layer');
    this.layers = now;
  }
}
