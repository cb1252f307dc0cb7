import type { KnownSettings } from '../../browser/messages';
import { mainPart } from './wait-until-still';

/** A page that nobody declared seems to be one of settings. */
export interface Doubt {
  about: KnownSettings['doubt'];
  /** What the background says now that the page may have its name. */
  askAgain: () => Promise<KnownSettings | undefined>;
  /** How often it was asked. */
  asked?: number;
}

/** Pages get their names late, but they get them. */
const MOST_ASKED = 5;

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

/** Whether it is one after all: it has the settings, and is called so. `later`: it may still get its name. */
export const settleDoubt = async (doubt: Doubt, settings: number): Promise<'yes' | 'no' | 'later'> => {
  const { about, asked = 0 } = doubt;
  if (settings < FEWEST || asked >= MOST_ASKED) return 'no';
  if (about === 'controls') return 'yes';
  doubt.asked = asked + 1;
  return (await doubt.askAgain())?.doubt === 'controls' ? 'yes' : 'later';
};
