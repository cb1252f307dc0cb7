/**
 * Whether this window is the one of the frame in our offscreen page: the browser's own word, which no page can alter.
 * `extensionOrigin` is unknown in the page's own world; any extension will do there.
 */
export const isOurFrame = (view: Window, extensionOrigin = 'chrome-extension://'): boolean => {
  const around = Array.from(view.location.ancestorOrigins ?? []);
  return around.length >= 2 && around.slice(-2).every((origin) => origin.startsWith(extensionOrigin));
};

/** By this the script that may speak to us hands the page to the one that shares the page's world. */
export const REPLACE_EVENT = 'clausewatch-replace';
