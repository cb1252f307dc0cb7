/** The day of a `time` element whose text names no year, so that only its attribute says which; undefined for all others. */
export const dayWithoutYear = (element: Element): string | undefined =>
  /\d{4}/.test(element.textContent ?? '')
    ? undefined
    : /^\d{4}-\d\d-\d\d/.exec(element.getAttribute('datetime') ?? '')?.[0];
