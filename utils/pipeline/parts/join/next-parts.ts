import type { JoinedPart } from '../../../core/model/version';
import { contentsOf } from '../find-parts';
import type { Whole } from './choose-wholes';

/** What the whole is joined from next. */
export interface NextParts {
  parts: JoinedPart[];
  /** What differs is not the service's doing: a part seen for the first time, or declared anew. It alarms nobody. */
  isBaseline: boolean;
}

/**
 * Undefined when there is nothing to join. What only we do differently comes first, by itself, so that what the service
 * changed in the same round is compared with a text that has the same parts.
 */
export function nextParts(whole: Whole): NextParts | undefined {
  const known = whole.line?.joined;
  const target = whole.chosen.map(({ part, line }) => {
    const held = known?.find(({ url }) => url === part.url)?.held;
    return held && line.held ? { ...part, held } : part;
  });
  if (target.length === 0) return undefined;
  if (known === undefined) return { parts: target, isBaseline: true };
  if (areSame(known, target)) return undefined;
  const baseline = baselineOf(whole, known);
  if (!areSame(baseline, known)) return { parts: baseline, isBaseline: true };
  return { parts: target, isBaseline: !whole.parts.isListed && haveSameVersions(known, target) };
}

const areSame = (a: readonly JoinedPart[], b: readonly JoinedPart[]): boolean =>
  a.length === b.length &&
  a.every(({ url, versionId, held }, at) => {
    const other = b[at];
    return other?.url === url && other.versionId === versionId && other.held === held;
  });

/** In another order at most. */
const haveSameVersions = (a: readonly JoinedPart[], b: readonly JoinedPart[]): boolean =>
  a.length === b.length &&
  a.every(({ url, versionId }) => b.some((other) => other.url === url && other.versionId === versionId));

function baselineOf(whole: Whole, known: readonly JoinedPart[]): JoinedPart[] {
  const next = known.filter(({ url }) => whole.chosen.some(({ part }) => part.url === url) || isTheirs(whole, url));
  for (const [index, { part, row }] of whole.chosen.entries()) {
    const at = next.findIndex(({ url }) => url === part.url);
    const isFirst = row.outcome === 'first' || row.outcome === 'variant';
    if (!isFirst || next[at]?.versionId === part.versionId || isNewlyListed(whole, part.url)) continue;
    if (at >= 0) next[at] = part;
    else next.splice(placeAfter(next, whole.chosen.slice(0, index)), 0, part);
  }
  return next;
}

function placeAfter(parts: readonly JoinedPart[], before: readonly { part: JoinedPart }[]): number {
  const urls = new Set(before.map(({ part }) => part.url));
  return parts.reduce((place, { url }, at) => (urls.has(url) ? at + 1 : place), 0);
}

/** That the part is missing is the service's doing: it is gone, or its table of contents does not list it any more. */
const isTheirs = ({ parts, document }: Whole, url: string): boolean =>
  parts.isListed ||
  document.addresses.some((address) => address.url === url && address.blocked?.reason === 'not-found');

/** Later than those that were there when the chapters were found. */
const isNewlyListed = ({ parts, document }: Whole, url: string): boolean => {
  const foundAt = contentsOf(document)?.chapterOf?.since ?? 0;
  return parts.isListed && document.addresses.some((one) => one.url === url && (one.chapterOf?.since ?? 0) > foundAt);
};
