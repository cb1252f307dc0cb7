interface NavigationLike extends EventTarget {
  currentEntry?: unknown;
}

/** Calls when a page changes its address without loading anew, until the signal ends it. */
export const watchAddress = (view: Window, listener: (url: string) => void, signal: AbortSignal): void => {
  let last = withoutFragment(view.location.href);
  const look = (): void => {
    const url = withoutFragment(view.location.href);
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
  // Without the navigation API a pushed address is silent, but pages that push one rename themselves.
  const observer = new MutationObserver(look);
  observer.observe(view.document.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
};

/** A jump inside the page shows the same document. */
export const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;
