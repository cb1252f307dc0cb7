/** Works across frames, where `instanceof` does not. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

export function roleOf(element: Element): string {
  const role = element.getAttribute('role');
  if (!role) return '';
  return role.trim().split(/\s+/)[0]?.toLowerCase() ?? '';
}
export const isCustom = (element: Element): boolean => element.localName.includes('-');
export const isInput = (element: Element, type?: string): element is HTMLInputElement =>
  element.localName === 'input' && (!type || (element as HTMLInputElement).type === type);
export const isTickable = (element: Element): element is HTMLInputElement =>
  isInput(element, 'checkbox') || isInput(element, 'radio');
export const isSelect = (element: Element): element is HTMLSelectElement => element.localName === 'select';

const classCache = new Map<string, string[]>();
const MOST_KEPT = 5000;

/** The words that its class names are made of: `MuiSwitch-switchBase is-checked` -> mui, switch, switch, base, is, checked. */
export function classWords(element: Element): string[] {
  const classes = element.getAttribute('class');
  if (!classes) return [];
  const known = classCache.get(classes);
  if (known) return known;
  const words = classes
    .slice(0, 500)
    .replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  if (classCache.size >= MOST_KEPT) classCache.clear();
  classCache.set(classes, words);
  return words;
}

/** Elements that an attribute names by their ids, in its own tree. */
export function referred(element: Element, attribute: string): Element[] {
  const ids = element.getAttribute(attribute)?.trim().split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .map((id) => (id && root.getElementById ? root.getElementById(id) : null))
    .filter((found) => found !== null);
}
