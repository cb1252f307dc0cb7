import { BUNDLE_CLOSING, BUNDLE_OPENING, findBundleText } from '../../core/evidence/bundle/find-bundle-text';
import { directionOf, languageOf } from '../../i18n/locale';
import { type PageWords, WORDS_OF_PAGE } from './self-check/run-self-check';

export interface PageParts {
  locale: string;
  title: string;
  /** Serialised from elements: whatever came from a page is text in it. */
  body: string;
  /** `clausewatch.json`, as `writeBundle` writes it. */
  bundle: string;
  words: PageWords;
  styles: string;
  /** Our own check, as one classic script. */
  script: string;
}

/** One file that asks for nothing: its own style and script by their hashes, and neither forms nor other addresses. */
export async function assemblePage({ locale, title, body, bundle, words, ...code }: PageParts): Promise<string> {
  const styles = evenLines(code.styles);
  const script = withoutEnd(evenLines(code.script));
  // Ours hold none; a build that makes one must not pass unseen.
  if (/<\/style/i.test(styles) || script.includes('<!--')) throw new Error('Such code cannot stand in a page.');
  const rules = [
    "default-src 'none'",
    `style-src '${await sourceHash(styles)}'`,
    `script-src '${await sourceHash(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = [
    '<!doctype html>',
    `<html lang="${escapeText(languageOf(locale))}" dir="${directionOf(locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${rules}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeText(title)}</title>`,
    `<style>${styles}</style>`,
    '</head>',
    `<body>${body}`,
    `<script type="application/json" id="${WORDS_OF_PAGE}">${asData(JSON.stringify(words))}</script>`,
    `${BUNDLE_OPENING}${bundle}${BUNDLE_CLOSING}`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ]
    .join('\n')
    // A page cannot hold it, and its reader would leave it out.
    .replaceAll('\0', '');
  if (findBundleText(page) !== bundle) throw new Error('The proof cannot be found in its page.');
  return page;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeText = (text: string): string => text.toWellFormed().replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');

/** A parser of pages makes them so before anything is hashed. */
const evenLines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** What would end a script says the same to its reader with a backslash. */
const withoutEnd = (script: string): string => script.replace(/<(?=\/script)/gi, '\\x3c');

const asData = (json: string): string => json.replaceAll('<', '\\u003c');

/** As a Content-Security-Policy names it. */
async function sourceHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
