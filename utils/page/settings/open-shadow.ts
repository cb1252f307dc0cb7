interface Opens {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

interface OpensIn {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
}

/** The root of an element, closed ones too: both browsers have a way that only extensions are given. */
export const openShadow = (element: Element): ShadowRoot | null => {
  if (element.shadowRoot) return element.shadowRoot;
  const { openOrClosedShadowRoot } = element as Opens;
  if (openOrClosedShadowRoot) return openOrClosedShadowRoot;
  try {
    return (globalThis as unknown as OpensIn).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    // It takes HTML elements alone.
    return null;
  }
};
