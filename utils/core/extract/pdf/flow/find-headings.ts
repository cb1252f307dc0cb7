import { hasBullet, hasChapter, hasLeader, hasNumbering, numberingDepth } from '../lines/markers';
import { endsSentence } from './goes-on';
import { halves, type Measure } from './measure';
import type { Passage } from './read-passages';

const LARGE = 1.12;
const LONGEST_LARGE = 200;
const LONGEST = 120;
const LONGEST_PLAIN = 80;
const MOST_LINES = 3;
const DEEPEST = 6;
const LONG = 120;

interface Style {
  size: number;
  isBold: boolean;
  isCapital: boolean;
}

/** The level of each passage that is a heading, by its letters and its numbering. */
export function findHeadings(passages: readonly Passage[], measured: Measure): Map<Passage, number> {
  const headings = passages.filter((passage, at) => isHeading(passage, measured, passages[at + 1]));
  const styles = Map.groupBy(headings, (passage) => keyOf(styleOf(passage)));
  const ranks = [...styles.keys()].sort(compareKeys);
  const levels = new Map<Passage, number>();
  for (const [key, alike] of styles) {
    const depths = alike.map(({ text }) => numberingDepth(text)).filter((depth) => depth > 0);
    const least = Math.min(...depths, DEEPEST);
    for (const passage of alike) {
      const deeper = Math.max(0, numberingDepth(passage.text) - least);
      levels.set(passage, Math.min(DEEPEST, ranks.indexOf(key) + 1 + deeper));
    }
  }
  return levels;
}

function isHeading(passage: Passage, measured: Measure, next: Passage | undefined): boolean {
  const { text, lines } = passage;
  if (lines.length > MOST_LINES || hasBullet(text) || hasLeader(text) || !/\p{L}{2}/u.test(text)) return false;
  const { size, isBold, isCapital } = styleOf(passage);
  if (size >= LARGE * measured.size) return text.length <= LONGEST_LARGE && !/[,;]$/.test(text);
  if (size < 0.95 * measured.size || text.length > LONGEST) return false;
  const isNumbered = hasNumbering(text) || hasChapter(text);
  if (endsSentence(text) && !(isBold && (/[?？]$/.test(text) || (isNumbered && /[.:]$/.test(text))))) return false;
  if (/,$/.test(text)) return false;
  if (isBold && !measured.isMostlyBold) return true;
  if (isCapital || hasChapter(text)) return lines.length < MOST_LINES;
  return isPlainHeading(passage, next);
}

/** `4. Your account`, in the letters of the text, above what it is the heading of. */
function isPlainHeading({ text, lines }: Passage, next: Passage | undefined): boolean {
  if (lines.length > 1 || text.length > LONGEST_PLAIN || !next) return false;
  if (!/^\d{1,2}[.)]?\s+\p{Lu}/u.test(text)) return false;
  return next.text.length > LONG || numberingDepth(next.text) > numberingDepth(text);
}

function styleOf({ text, lines }: Passage): Style {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return {
    size: halves(Math.max(...lines.map(({ size }) => size))),
    isBold: lines.every(({ isBold }) => isBold),
    isCapital: letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
  };
}

const keyOf = ({ size, isBold, isCapital }: Style): string => `${size} ${isBold ? 1 : 0} ${isCapital ? 1 : 0}`;

/** Larger first, then bold, then capitals. */
function compareKeys(a: string, b: string): number {
  const [one, other] = [a.split(' ').map(Number), b.split(' ').map(Number)];
  for (const [at, value] of one.entries()) if (value !== other[at]) return (other[at] ?? 0) - value;
  return 0;
}
