/** Elements that may be banners and layers of a site. */
export const NOTICE_PLACES =
  // An attribute is asked for before its values: most elements have none, and are done with at once.
  '[role]:is([role="dialog"], [role="alertdialog"], [role="alert"], [role="banner"]), [aria-modal="true"], ' +
  // Without their first letters, which may be capital: comparing without case costs several times as much.
  'dialog[open], [class]:is([class*="anner"], [class*="nnounce"], [class*="otice"])';
export const MOST_NOTICE_PLACES = 200;
