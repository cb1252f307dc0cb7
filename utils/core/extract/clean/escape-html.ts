const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;' };

const SPECIAL = /[&<>"\u00a0]/;

export const escapeHtml = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[&<>"\u00a0]/g, (char) => ESCAPES[char] ?? char) : text;
