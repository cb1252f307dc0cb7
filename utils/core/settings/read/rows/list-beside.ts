import type { Spot } from '../survey/survey';
import { foldWords } from '../words';

const STEPS = 2;
const MOST_OPTIONS = 20;
const LONGEST_OPTION = 60;
const ITEMS = 'li,[role="option"],[role="menuitem"],[role="menuitemradio"]';

/** The options of a list that is kept beside a button, open or not: what the button shows is one of them. */
export function listBeside({ element }: Spot, shown: string): string[] | undefined {
  let around: Element | null = element;
  for (let step = 0; around && step < STEPS; step++) {
    for (const other of around.parentElement?.children ?? []) {
      if (other === around || other.contains(element)) continue;
      const options = optionsIn(other);
      if (options?.some((option) => foldWords(option) === foldWords(shown))) return options;
    }
    // Further up only out of a wrapper of its own.
    if (around.parentElement?.childElementCount !== 1) break;
    around = around.parentElement;
  }
  return undefined;
}

function optionsIn(list: Element): string[] | undefined {
  const named = [...list.querySelectorAll(ITEMS)];
  const items = named.length > 0 ? named : ofOneMake([...list.children]);
  if (items.length < 2 || items.length > MOST_OPTIONS) return undefined;
  const options = items.map((item) => (item.textContent ?? '').replace(/\s+/g, ' ').trim());
  const isList = options.every((text) => text.length > 0 && text.length <= LONGEST_OPTION);
  return isList && new Set(options).size === options.length ? options : undefined;
}

/** A title and what explains it are no options. */
const ofOneMake = (all: Element[]): Element[] =>
  all.every(({ localName }) => localName === all[0]?.localName) && new Set(all.map(baseOf)).size <= 1 ? all : [];

/** But for what says that one is chosen. */
const baseOf = ({ classList }: Element): string => classList[0] ?? '';
