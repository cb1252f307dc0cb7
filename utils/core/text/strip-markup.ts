const TAG =
  /<\/?(?:a|abbr|b|br|div|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strong|su[bp]|table|t[dhr]|u|ul)(?:\s[^<>]*)?\/?>/gi;

/** Without the tags that a page shows as text because somebody escaped them once too often. */
export const stripMarkup = (text: string): string => (text.includes('<') ? text.replace(TAG, '') : text);
