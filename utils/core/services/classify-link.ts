import type { TermsType } from '../model/terms-type';
import { foldWords } from './fold-words';
import { agreesWithText, PATH_ALONE, PATHS_OTHERWISE } from './link-vocabulary';
import { readLinkText } from './read-link-text';
import { isLocale, parseHttpUrl } from './web-address';

export interface Link {
  text: string;
  /** Resolved, as an element's `href` property is; a relative one is taken as a path. */
  href: string;
  rel?: string;
}

// Segments that only say which copy of a document it is.
const COPY = /^(?:index|plain|print|printable|full|text|current|latest|global|eea|eu|row|intl|v?\d+)$/;
const BASE = 'https://site.invalid/';
/** Segments under which a site keeps what its users wrote, beside those that are no terms at all. */
const WRITTEN_BY_USERS =
  /^(?:@.*|%40.*|~.+|p|posts?|u|users?|people|members?|profiles?|groups?|channels?|status(?:es)?|stor(?:y|ies)|threads?)$/i;
/** The number or key of a person or a post; a year is none. */
const KEY = /^(?!(?:19|20)\d\d$)\d{3,}$|^[0-9a-f]{8}-?[0-9a-f-]{8,}$/i;

/** Which terms a link leads to: by `rel`, then by its text in 25 languages, then by its path. */
export function classifyLink(link: Link): TermsType | undefined {
  const path = readPath(link.href);
  if (path === undefined || path.isWrittenByUsers) return undefined;
  return classifyRel(link.rel) ?? classifyTextAndPath(link.text, path);
}

/** By `rel` alone: what a page's author says, wherever the link stands. */
export function classifyRelation({ rel, href }: Omit<Link, 'text'>): TermsType | undefined {
  const path = readPath(href);
  return path === undefined || path.isWrittenByUsers ? undefined : classifyRel(rel);
}

function classifyRel(rel = ''): TermsType | undefined {
  const tokens = rel.toLowerCase().split(/\s+/);
  if (tokens.includes('terms-of-service')) return 'Terms of Service';
  return tokens.includes('privacy-policy') ? 'Privacy Policy' : undefined;
}

function classifyTextAndPath(text: string, { tokens, hasFragment }: LinkPath): TermsType | undefined {
  const said = readLinkText(text);
  const last = tokens.at(-1) ?? '';
  if (said.says === 'otherwise' || tokens.some((token) => PATHS_OTHERWISE.has(token))) return undefined;
  // The text names a section of that page, not the page.
  if (said.says === 'nothing' || hasFragment) return PATH_ALONE.get(last);
  const named = said.termsTypes.find((termsType) => PATH_ALONE.get(last) === termsType);
  if (named) return named;
  if (said.says === 'terms') return said.termsTypes[0];
  return said.termsTypes.find((termsType) =>
    tokens.some((token) =>
      said.says === 'hints' ? PATH_ALONE.get(token) === termsType : agreesWithText(token, termsType),
    ),
  );
}

interface LinkPath {
  /** Squeezed segments (`termsofservice`); for a bare host its first label. */
  tokens: string[];
  hasFragment: boolean;
  /** It lies below a person, a group or a post: anybody may have made it. */
  isWrittenByUsers: boolean;
}

/** Undefined where no page is. */
function readPath(href: string): LinkPath | undefined {
  if (href.trim() === '' || href.startsWith('#')) return undefined;
  const url = parseHttpUrl(URL.canParse(href, BASE) ? new URL(href, BASE).href : '');
  if (!url) return undefined;
  const segments = url.pathname.split('/').filter((segment) => !isLocale(segment));
  const kept = segments.map(squeeze).filter(Boolean);
  while (kept.length > 1 && COPY.test(kept.at(-1) ?? '')) kept.pop();
  const tokens = kept.length > 0 ? kept : [squeeze(url.hostname.split('.')[0] ?? '')];
  return { tokens, hasFragment: url.hash.length > 1, isWrittenByUsers: isWrittenByUsers(segments.filter(Boolean)) };
}

function isWrittenByUsers(segments: readonly string[]): boolean {
  return segments.slice(0, -1).some((segment) => WRITTEN_BY_USERS.test(segment) || KEY.test(segment));
}

function squeeze(segment: string): string {
  const name = segment.replace(/\.(?:html?|php|aspx?|jsp|bml|md|txt|pdf)$/i, '');
  try {
    return foldWords(decodeURIComponent(name)).join('');
  } catch {
    return foldWords(name).join('');
  }
}
