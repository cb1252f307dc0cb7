import type { TermsType } from '../../model/terms-type';
import { parseHttpUrl } from '../web-address';

/** Terms as an instance's own interface gives them. */
export interface InstanceTerms {
  /** HTML of the text alone, as its keepers wrote it. */
  content: string;
  /** The day from which they hold: `2026-05-01`. */
  effectiveOn?: string;
  updatedOn?: string;
  /** The day of the text that is to follow them, under which it can be asked for already. */
  succeededBy?: string;
}

/** Letters of content; no terms are as long. */
const LONGEST = 2_000_000;
/** Alone, or with a time after it. */
const IS_DAY = /^\d{4}-\d\d-\d\d(?=T|$)/;

/** Where the software shows a kind of terms to people, and where it gives them as JSON. */
const PLACES: { shown: RegExp; termsType: TermsType; asked: string }[] = [
  { shown: /^\/terms-of-service\/?$/, termsType: 'Terms of Service', asked: '/api/v1/instance/terms_of_service' },
  { shown: /^\/privacy-policy\/?$/, termsType: 'Privacy Policy', asked: '/api/v1/instance/privacy_policy' },
];

/**
 * Where an instance of Mastodon, or of software made from it, would give the terms at an address as JSON, on the same
 * host; undefined for any address at which it shows none.
 */
export function instanceAddress(url: string, termsType: TermsType): string | undefined {
  const parsed = parseHttpUrl(url);
  const place = PLACES.find(({ shown, termsType: type }) => type === termsType && shown.test(parsed?.pathname ?? ''));
  return parsed && place && `${parsed.origin}${place.asked}`;
}

/** Whether a page, as it was sent, is one that this software makes: the place for its scripts, and what they start from. */
export const isInstancePage = (html: string): boolean =>
  /<div[^>]{0,200}\bid=["']mastodon["']/.test(html) && /<script[^>]{0,200}\bid=["']initial-state["']/.test(html);

const dayOf = (value: unknown): string | undefined => {
  const day = typeof value === 'string' ? IS_DAY.exec(value)?.[0] : undefined;
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined;
};

/** What the interface answered; undefined for anything else. */
export function parseInstanceTerms(json: string): InstanceTerms | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { content, effective_date, updated_at, succeeded_by } = answer as Record<string, unknown>;
  if (typeof content !== 'string' || content.trim() === '' || content.length > LONGEST) return undefined;
  const [effectiveOn, updatedOn, next] = [effective_date, updated_at, succeeded_by].map(dayOf);
  // A text that follows itself, or one that is older, would be asked for in vain.
  const succeededBy = next !== undefined && (effectiveOn === undefined || next > effectiveOn) ? next : undefined;
  return {
    content,
    ...(effectiveOn ? { effectiveOn } : {}),
    ...(updatedOn ? { updatedOn } : {}),
    ...(succeededBy ? { succeededBy } : {}),
  };
}
