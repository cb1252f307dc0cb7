import type { Showing } from '../../model/evidence';
import type { Hash } from '../../model/hash';
import type { Sentence } from '../../model/sentence';

type Side = 'before' | 'after';

/** What one file says was shown. */
interface Shown {
  documentId: string;
  /** Hashes of its looks. */
  looks: readonly Hash[];
  before: Showing;
  after: Showing;
}

/** Somebody else's word: this browser's archive, or another file. */
export interface Witness {
  other: 'mine' | 'file';
  documentId: string;
  showings: readonly Showing[];
  /** Hashes of all its looks at the document. */
  looks: readonly Hash[];
}

export interface WitnessLine {
  side: Side;
  state: 'same' | 'differs' | 'unknown';
  sentence: Sentence;
}

export interface WitnessReport {
  state: 'agree' | 'partly' | 'differs' | 'unknown';
  headline: Sentence;
  lines: WitnessLine[];
}

/** Checks of two browsers are hours apart. */
const SAME_TIME = 86_400_000;

/** Whether somebody else saw the two texts of a file too, and what they were shown in their place. */
export function compareShowings(shown: Shown, witness: Witness): WitnessReport {
  if (shown.documentId !== witness.documentId)
    return { state: 'unknown', headline: { id: 'evidence.other-document' }, lines: [] };
  // No two browsers have a look in common: this is one witness, heard twice.
  const known = new Set(witness.looks);
  if (shown.looks.some((hash) => known.has(hash)))
    return { state: 'unknown', headline: { id: 'evidence.one-maker', values: { other: witness.other } }, lines: [] };
  return summarise((['before', 'after'] as const).map((side) => compareOne(side, shown[side], witness)));
}

function summarise(lines: WitnessLine[]): WitnessReport {
  const count = (state: WitnessLine['state']): number => lines.filter((line) => line.state === state).length;
  if (count('differs') > 0) return { state: 'differs', headline: { id: 'evidence.disagree' }, lines };
  if (count('same') === lines.length) return { state: 'agree', headline: { id: 'evidence.agree' }, lines };
  if (count('same') > 0) return { state: 'partly', headline: { id: 'evidence.agree-partly' }, lines };
  return { state: 'unknown', headline: { id: 'evidence.agree-unknown' }, lines };
}

function compareOne(side: Side, ours: Showing, { other, showings }: Witness): WitnessLine {
  const values = { other, side };
  const same = showings.filter(({ textHash }) => textHash === ours.textHash);
  if (same.some((theirs) => areTogether(ours, theirs, SAME_TIME)))
    return { side, state: 'same', sentence: { id: 'evidence.same-time', values } };
  const [elsewhen] = same;
  if (elsewhen) {
    const { from, until } = elsewhen;
    return { side, state: 'same', sentence: { id: 'evidence.same-otherwise', values: { ...values, from, until } } };
  }
  const [nearest] = showings.filter((theirs) => areTogether(ours, theirs, 0)).sort(nearerTo(ours));
  return nearest === undefined
    ? { side, state: 'unknown', sentence: { id: 'evidence.other-none', values } }
    : { side, state: 'differs', sentence: difference(ours, nearest, values) };
}

const areTogether = (a: Showing, b: Showing, within: number): boolean =>
  a.from <= b.until + within && b.from <= a.until + within;

const KINDS = ['lang', 'region', 'edition'] as const;
type Kind = (typeof KINDS)[number];

/** A page that does not say its language or region may be of any. */
const isOther = (kind: Kind, ours: Showing, theirs: Showing): boolean =>
  kind === 'edition'
    ? ours.edition !== theirs.edition
    : ours[kind] !== undefined && theirs[kind] !== undefined && ours[kind] !== theirs[kind];

const nearerTo = (ours: Showing) => {
  const distance = (theirs: Showing): number => KINDS.filter((kind) => isOther(kind, ours, theirs)).length;
  return (a: Showing, b: Showing): number => distance(a) - distance(b);
};

function difference(ours: Showing, theirs: Showing, values: Record<string, string>): Sentence {
  const kind = KINDS.find((one) => isOther(one, ours, theirs));
  if (kind === undefined) return { id: 'evidence.other-text', values };
  if (kind === 'edition') return { id: 'evidence.other-edition', values };
  const [ourCode, theirCode] = [ours[kind] ?? '', theirs[kind] ?? ''];
  return kind === 'lang'
    ? { id: 'evidence.other-lang', values: { ...values, ourLanguage: ourCode, theirLanguage: theirCode } }
    : { id: 'evidence.other-region', values: { ...values, ourRegion: ourCode, theirRegion: theirCode } };
}
