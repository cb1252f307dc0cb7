const TEXT = 3;
const ELEMENT = 1;

/** A shadow tree's host, and the tree that the host itself stands in. */
interface Shadow {
  host: Element;
  around?: Shadow | undefined;
  /** What the host holds, by the name of the slot that it is for. Only the first slot of a name gets it. */
  given?: Map<string, Node[]>;
}

/** What is shown inside a node, one after the other; nothing at the end. */
export interface Inside {
  next: () => Node | undefined;
  shadow?: Shadow | undefined;
}

const NOTHING: Inside = { next: () => undefined };

function chain(first: Node | null, shadow?: Shadow): Inside {
  let node = first;
  const next = (): Node | undefined => {
    const given = node ?? undefined;
    node = given?.nextSibling ?? null;
    return given;
  };
  return { next, shadow };
}

function list(nodes: readonly Node[], shadow?: Shadow): Inside {
  let at = 0;
  return { next: () => nodes[at++], shadow };
}

const slotOf = (node: Node): string | undefined => {
  if (node.nodeType !== ELEMENT) return node.nodeType === TEXT ? '' : undefined;
  return isShadow(node as Element) ? undefined : ((node as Element).getAttribute('slot') ?? '');
};

/** Shadow trees stand on these; asking every element would cost more than walking it. */
const mayHost = (tag: string): boolean =>
  tag.includes('-') || tag === 'div' || tag === 'section' || tag === 'article' || tag === 'main' || tag === 'body';

const isShadow = (element: Element): boolean =>
  element.localName === 'template' && element.getAttribute('shadowrootmode') === 'open';

/** An open shadow tree: of a living element, or written out in a fetched page, where nothing opens it. */
function shadowOf(element: Element): Node | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  const first = element.firstElementChild;
  return first && isShadow(first) ? (first as HTMLTemplateElement).content : undefined;
}

function takeGiven(shadow: Shadow, name: string): readonly Node[] {
  if (!shadow.given) {
    shadow.given = new Map();
    for (let child = shadow.host.firstChild; child; child = child.nextSibling) {
      const slot = slotOf(child);
      if (slot === undefined) continue;
      const before = shadow.given.get(slot);
      if (before) before.push(child);
      else shadow.given.set(slot, [child]);
    }
  }
  const nodes = shadow.given.get(name) ?? [];
  shadow.given.delete(name);
  return nodes;
}

/** The children as a reader sees them: a shadow tree in place of what its host holds, and that in place of the slots. */
export function openInside(node: Node, tag: string, around: Shadow | undefined): Inside {
  if (tag === '#text') return NOTHING;
  if (mayHost(tag)) {
    const tree = shadowOf(node as Element);
    if (tree) return chain(tree.firstChild, { host: node as Element, around });
  }
  if (tag !== 'slot' || !around) return chain(node.firstChild, around);
  const given = takeGiven(around, (node as Element).getAttribute('name') ?? '');
  return given.length > 0 ? list(given, around.around) : chain(node.firstChild, around);
}
