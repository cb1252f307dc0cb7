import type { KnownSettings } from '../../browser/messages';
import { mainPart } from './wait-until-still';

/** A page that nobody declared seems to be one of settings. */
export interface Doubt {
  about: KnownSettings['doubt'];
  /** What the background says now that the page may have its name. */
  askAgain: () => Promise<KnownSettings | undefined>;
}

/** A page with fewer settings in its main part is about something else. */
const FEWEST = 2;

/** Also where the control stands in a shadow root. */
export const isInMainPart = (control: Element, page: Document): boolean => {
  const main = mainPart(page);
  let node: Element | undefined = control;
  while (node) {
    if (main.contains(node)) return true;
    node = (node.getRootNode() as Partial<ShadowRoot>).host;
  }
  return false;
};

/** Whether it is one after all: it has the settings, and is called so. */
export const isSettled = async (doubt: Doubt, settings: number): Promise<boolean> => {
  if (settings < FEWEST) return false;
  return doubt.about === 'controls' || (await doubt.askAgain())?.doubt === 'controls';
};
