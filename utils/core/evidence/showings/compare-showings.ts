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

/** Whose word a sentence tells: of a text that this browser has not seen itself, the archive's that was brought in. */
type Teller = Witness['other'] | 'brought';

/** Somebody else's word: this browser's archive, or another file. */
export interface Witness {
  other: 'mine' | 'file';
  documentId: string;
  showings: readonly Showing[];
  /** Hashes of all its own looks at the document, and of those that were brought in. */
  looks: readonly Hash[];
  imported?: readonly Hash[];
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
  if (areShared(shown.looks, witness.looks)) return oneMaker(witness.other);
  const isOfImport = areShared(shown.looks, witness.imported ?? []);
  const showings = isOfImport ? witness.showings.filter(({ isImported }) => !isImported) : witness.showings;
  if (isOfImport && showings.length === 0) return oneMaker('brought');
  return summarise(
    (['before', 'after'] as const).map((side) => compareOne(side, shown[side], { ...witness, showings })),
  );
}

function areShared(looks: readonly Hash[], others: readonly Hash[]): boolean {
  const known = new Set(others);
  return looks.some((hash) => known.has(hash));
}

const oneMaker = (other: Teller): WitnessReport => ({
  state: 'unknown',
  headline: { id: 'evidence.one-maker', values: { other } },
  lines: [],
});

function summarise(lines: WitnessLine[]): WitnessReport {
  const count = (state: WitnessLine['state']): number => lines.filter((line) => line.state === state).length;
  if (count('differs') > 0) return { state: 'differs', headline: { id: 'evidence.disagree' }, lines };
  if (count('same') === lines.length) return { state: 'agree', headline: { id: 'evidence.agree' }, lines };
  if (count('same') > 0) return { state: 'partly', headline: { id: 'evidence.agree-partly' }, lines };
  return { state: 'unknown', headline: { id: 'evidence.agree-unknown' }, lines };
}

function compareOne(side: Side, ours: Showing, { other, showings }: Witness): WitnessLine {
  const by = (showing?: Showing) => ({ other: tellerOf(other, showing), side });
  const same = showings.filter(({ textHash }) => textHash === ours.textHash);
  const together = same.find((theirs) => areTogether(ours, theirs, SAME_TIME));
  if (together) return { side, state: 'same', sentence: { id: 'evidence.same-time', values: by(together) } };
  const [elsewhen] = same;
  if (elsewhen) {
    const { from, until } = elsewhen;
    const values = { ...by(elsewhen), from, until };
    return { side, state: 'same', sentence: { id: 'evidence.same-otherwise', values } };
  }
  const [nearest] = showings.filter((theirs) => areTogether(ours, theirs, 0)).sort(nearerTo(ours));
  return nearest === undefined
    ? { side, state: 'unknown', sentence: { id: 'evidence.other-none', values: by() } }
    : { side, state: 'differs', sentence: difference(ours, nearest, by(nearest)) };
}

const tellerOf = (other: Witness['other'], showing?: Showing): Teller => (showing?.isImported ? 'brought' : other);

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
