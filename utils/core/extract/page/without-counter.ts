/** A page's name without what counts somebody's messages: `(3) Terms`. */
export const withoutCounter = (name: string): string => name.replace(/^\s*\(\d+\+?\)\s*/, '');
