const KEPT: Record<string, readonly [name: string, value: RegExp][]> = {
  td: [
    ['colspan', /^\d{1,2}$/],
    ['rowspan', /^\d{1,2}$/],
  ],
  ol: [
    ['start', /^-?\d{1,4}$/],
    ['type', /^[1aAiI]$/],
    ['reversed', /^\w{0,8}$/],
  ],
  li: [['value', /^-?\d{1,4}$/]],
};

/** What numbers a list and joins the cells of a table; nothing else of what they carry. */
export function structureAttributes(element: Element, written: string): string[] {
  const attributes: string[] = [];
  for (const [name, value] of KEPT[written === 'th' ? 'td' : written] ?? []) {
    const found = element.getAttribute(name);
    if (found !== null && value.test(found)) attributes.push(` ${name}="${found}"`);
  }
  return attributes;
}
