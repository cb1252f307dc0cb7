export interface Wanted {
  /** What a person reads on it, or what a screen reader says; whole, or a pattern in slashes. */
  name: { text: string } | { source: string; flags: string };
  /** Only inside the innermost box that also says this. */
  beside?: string;
}

/**
 * Runs in the page: the middle of the control with that name, once it can be pressed. Undefined while there is none,
 * while it is off, or while something lies over it.
 */
export function findControl({ name, beside }: Wanted): [number, number] | undefined {
  const controls = 'button, a[href], summary, input, select, textarea, label, [role=button], [role=tab], [role=switch]';
  const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const fits = (text: string) =>
    'text' in name ? text.toLowerCase() === name.text.toLowerCase() : new RegExp(name.source, name.flags).test(text);
  const namesOf = (element: HTMLElement) => [
    element.getAttribute('aria-label'),
    element.innerText,
    element.title,
    element.id && document.querySelector<HTMLElement>(`label[for="${CSS.escape(element.id)}"]`)?.innerText,
    element.closest('label')?.innerText,
  ];
  const isBeside = (element: HTMLElement) => {
    if (!beside) return true;
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (flat(box.innerText).includes(beside)) return !box.querySelector('main');
    }
    return false;
  };
  const depthOf = (element: HTMLElement) => {
    let depth = 0;
    for (let box = element.parentElement; box; box = box.parentElement, depth++)
      if (flat(box.innerText).includes(beside ?? '')) break;
    return depth;
  };
  const pointOf = (element: HTMLElement): [number, number] | undefined => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A link that wraps has a box for each line; the middle of them all may lie outside.
    const box = element.getClientRects()[0];
    if (!box) return undefined;
    const point: [number, number] = [box.x + box.width / 2, box.y + box.height / 2];
    const hit = document.elementFromPoint(...point);
    return hit && (element.closest('label') ?? element).contains(hit) ? point : undefined;
  };
  const found = [...document.querySelectorAll<HTMLElement>(controls)]
    .filter((element) => !(element as HTMLButtonElement).disabled && element.getAttribute('aria-disabled') !== 'true')
    .filter((element) => namesOf(element).some((text) => fits(flat(text))))
    .filter(isBeside)
    .sort((a, b) => depthOf(a) - depthOf(b));
  for (const element of found) {
    const point = pointOf(element);
    if (point) return point;
  }
  return undefined;
}
