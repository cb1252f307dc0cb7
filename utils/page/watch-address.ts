interface NavigationLike extends EventTarget {
  currentEntry?: unknown;
}

/** Calls when a page changes its address without loading anew, until the signal ends it. */
export const watchAddress = (view: Window, listener: (url: string) => void, signal: AbortSignal): void => {
  let last = pageAddress(view.location.href);
  const look = (): void => {
    const url = pageAddress(view.location.href);
    if (url === last) return;
    last = url;
    listener(url);
  };
  const { navigation } = view as { navigation?: NavigationLike };
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  view.addEventListener('popstate', look, { signal });
  // Without the navigation API a pushed address is silent, but it mostly follows a click, or pages rename themselves.
  const lookSoon = (): void => void setTimeout(look, 50);
  view.addEventListener('click', lookSoon, { capture: true, passive: true, signal });
  const observer = new MutationObserver(look);
  observer.observe(view.document.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
};

/** As far as it says which page is shown: without a jump inside it, with a route that its scripts follow (`#/settings`). */
export const pageAddress = (url: string): string => url.replace(/#(?!!?\/).*$/s, '');
