const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"\u00a0]/g, (char) => ESCAPES[char] ?? char);
