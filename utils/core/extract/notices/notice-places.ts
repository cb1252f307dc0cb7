/** Elements that may be banners and layers of a site. */
export const NOTICE_PLACES =
  '[role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog[open], [role="alert"], [role="banner"], ' +
  // Without their first letters, which may be capital: comparing without case costs several times as much.
  '[class*="anner"], [class*="nnounce"], [class*="otice"]';
export const MOST_NOTICE_PLACES = 200;
