const HINT = /preconnect|dns-prefetch|prerender/gi;

type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Text without the words that ask for a connection; anything else as it is. */
const calm = (value: unknown): unknown => {
  const text = typeof value === 'string' ? value : String(value);
  const calmed = text.replace(HINT, 'x-hint');
  return calmed === text ? value : calmed;
};

const calmProperty = (prototype: object, name: string): void => {
  const found = Object.getOwnPropertyDescriptor(prototype, name);
  const { set, value } = found ?? {};
  if (set) {
    const calmSet = function (this: unknown, given: unknown): void {
      set.call(this, calm(given));
    };
    Object.defineProperty(prototype, name, { ...found, set: calmSet });
  }
  if (typeof value === 'function') {
    const calmMethod: Method = function (...given) {
      return (value as Method).apply(
        this,
        given.map((one) => (typeof one === 'string' ? calm(one) : one)),
      );
    };
    Object.defineProperty(prototype, name, { ...found, value: calmMethod });
  }
};

const calmProperties = (prototype: object, names: RegExp): void => {
  for (const name of Object.getOwnPropertyNames(prototype)) if (names.test(name)) calmProperty(prototype, name);
};

/**
 * Links that scripts add to open connections ahead of need: the one way to another host that no policy of a page holds
 * back. Their words are taken out wherever a script may write an attribute or markup.
 */
export const holdBackHints = (view: Window & typeof globalThis): void => {
  const { HTMLLinkElement, Element, ShadowRoot, DOMTokenList, Document, DOMParser, Range, Attr, Node } = view;
  calmProperties(HTMLLinkElement.prototype, /^rel(?:List)?$/);
  calmProperties(DOMTokenList.prototype, /^(?:add|replace|toggle|value)$/);
  calmProperties(Attr.prototype, /^value$/);
  calmProperties(Node.prototype, /^(?:nodeValue|textContent)$/);
  calmProperties(Element.prototype, /HTML|^setAttribute/);
  calmProperties(ShadowRoot.prototype, /HTML/);
  calmProperties(Document.prototype, /^write/);
  calmProperties(DOMParser.prototype, /^parse/);
  calmProperties(Range.prototype, /Contextual/);
};
