import type { Survey } from './survey';

const NONE: Element[] = [];

/** Which labels a tree has for which controls. */
export function collectLabels(tree: ParentNode, { labels }: Survey): void {
  for (const label of tree.querySelectorAll('label')) {
    const { control } = label;
    if (control) labels.set(control, [...(labels.get(control) ?? []), label]);
  }
}

/** Of a control, in the page's order. */
export const labelsOf = (element: Element, { labels }: Survey): Element[] => labels.get(element) ?? NONE;
