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
  const items = named.length > 0 ? named : [...list.children];
  if (items.length < 2 || items.length > MOST_OPTIONS) return undefined;
  const options = items.map((item) => (item.textContent ?? '').replace(/\s+/g, ' ').trim());
  const isList = options.every((text) => text.length > 0 && text.length <= LONGEST_OPTION);
  return isList && new Set(options).size === options.length ? options : undefined;
}

const DOWN =
  /[▾▼⌄⏷🔽]|\b(?:chevron|caret|arrow|angle)[-_ ]?(?:drop[-_ ])?down|\bcaret\b|drop[-_]?down|unfold[-_]more|expand[-_]more/iu;

/** Has a mark that points down, as on what unfolds a list: a glyph, a name of an icon, a drawing wider than high. */
export function pointsDown(press: Element): boolean {
  return [...press.querySelectorAll('svg,i,span,use')].some((part) => {
    const { width = 0, height = 0 } = part.localName === 'svg' ? part.getBoundingClientRect() : {};
    const said = `${part.getAttribute('class') ?? ''} ${part.getAttribute('href') ?? ''} ${part.childElementCount === 0 ? part.textContent : ''}`;
    return (
      (height > 0 && width >= height * 1.3) ||
      ((part.localName !== 'span' || part.childElementCount === 0) && DOWN.test(said))
    );
  });
}
