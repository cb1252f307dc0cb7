import { KEPT_EDITIONS, TO_COME } from './kept-editions';

/** A text that was given by itself, and the days that were given with it. */
export interface GivenText {
  /** A cleaned page that holds nothing else. */
  cleaned: string;
  effectiveOn?: string;
  updatedOn?: string;
}

const BODY = /<body>(.*)<\/body><\/html>$/s;
const bodyOf = (cleaned: string): string => BODY.exec(cleaned)?.[1] ?? '';
const attribute = (name: string, day: string | undefined): string => (day ? ` data-${name}="${day}"` : '');

const writeText = ({ cleaned, effectiveOn, updatedOn }: GivenText, edition: string): string =>
  `<article${edition}${attribute('effective', effectiveOn)}${attribute('updated', updatedOn)}>${bodyOf(cleaned)}</article>`;

/** The text in force and, where there is one, the text to come, as one page that is kept and read again. */
export function writeKeptEditions(current: GivenText, next?: GivenText): string {
  const texts = [writeText(current, ''), ...(next ? [writeText(next, ` data-edition="${TO_COME}"`)] : [])];
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title></title></head><body><main class="${KEPT_EDITIONS}">${texts.join('')}</main></body></html>`;
}
