/**
 * The browser's own namespace, without the polyfill: content scripts and the offscreen page need only `runtime`,
 * whose promises both browsers give natively.
 */
export const native = (): typeof chrome => {
  const scope = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };
  const found = scope.browser?.runtime ? scope.browser : scope.chrome;
  if (!found) throw new Error('not in an extension');
  return found;
};
