import type { Terms } from '../../model/terms';
import { similarity } from '../../text/similarity';
import type { LineageState } from '../lineage-decision';
import { wordsOf } from '../measure-texts';
import { fitsRegion } from '../regions/fits-region';
import { ANNOUNCED } from './time-of-edition';

/** A label that is new on a text, or gone from it: the words say whose it is. */
const NEW_LABEL = 0.8;
/** A line for one region and a text for another: only as good as the same words. */
const OTHER_LABEL = 0.95;
/** What an equal label is worth beside the words. */
const SAME_LABEL = 0.3;
/** Of the words of all lines together, and of the text: then the page shows them all without parting them. */
const ALL_OF_THEM = 0.95;

const isOfPlace = (line: LineageState, { lang, region }: Terms): boolean =>
  (line.lang === undefined || lang === undefined || line.lang === lang) && fitsRegion(line, region);

/** Lines that a text in force may belong to. */
const linesFor = (lines: readonly LineageState[], edition: Terms): LineageState[] =>
  lines.filter((line) => line.how === undefined && line.edition !== ANNOUNCED && isOfPlace(line, edition));

const withLabel = ({ edition: _, ...terms }: Terms, label: string | undefined): Terms =>
  label === undefined ? terms : { ...terms, edition: label };

interface Pair {
  edition: Terms;
  line: LineageState;
  score: number;
}

function pairsOf(lines: readonly LineageState[], edition: Terms): Pair[] {
  const words = wordsOf(edition);
  return linesFor(lines, edition).flatMap((line) => {
    const likeness = similarity(wordsOf(line.current), words);
    if (line.edition === edition.edition) return [{ edition, line, score: likeness + SAME_LABEL }];
    const isNew = line.edition === undefined || edition.edition === undefined;
    return likeness >= (isNew ? NEW_LABEL : OTHER_LABEL) ? [{ edition, line, score: likeness }] : [];
  });
}

/**
 * Texts in force, each with the label of the line that its words belong to: a label that is new on a page, or gone from
 * it, begins no line where the words are nearly a line's own. A single text without a label always goes on with a line.
 */
export function nameEditions(lines: readonly LineageState[], editions: readonly Terms[]): Terms[] {
  const [only] = editions;
  if (!only || lines.length === 0 || haveSameLabels(lines, editions)) return [...editions];
  const all = editions.length === 1 && only.edition === undefined ? showsAll(lines, only) : undefined;
  if (all) return all;
  const pairs = editions.flatMap((edition) => pairsOf(lines, edition)).sort((a, b) => b.score - a.score);
  const lineOf = new Map<Terms, LineageState>();
  const taken = new Set<string | undefined>();
  for (const { edition, line } of pairs) {
    if (lineOf.has(edition) || taken.has(line.edition)) continue;
    lineOf.set(edition, line);
    taken.add(line.edition);
  }
  if (editions.length === 1 && only.edition === undefined && lineOf.size === 0) {
    const nearest = findNearest(lines, only);
    return nearest ? [withLabel(only, nearest.edition)] : [only];
  }
  const named = editions.map((edition) => {
    const line = lineOf.get(edition);
    return line ? withLabel(edition, line.edition) : edition;
  });
  // Two texts under one label would be each other's changes.
  return new Set(named.map(({ edition }) => edition)).size === named.length ? named : [...editions];
}

/** Then no words have to tell whose text is whose. */
function haveSameLabels(lines: readonly LineageState[], editions: readonly Terms[]): boolean {
  const common = lines.filter(({ how }) => how === undefined);
  return (
    editions.every(({ edition }) => common.some((line) => line.edition === edition)) &&
    common.every((line) => editions.some(({ edition }) => edition === line.edition))
  );
}

function findNearest(lines: readonly LineageState[], edition: Terms): LineageState | undefined {
  const words = wordsOf(edition);
  const ranked = linesFor(lines, edition).map((line) => ({ line, likeness: similarity(wordsOf(line.current), words) }));
  return ranked.sort((a, b) => b.likeness - a.likeness)[0]?.line;
}

/** The texts in force of all labelled lines, where the one seen is nothing but all of them together. */
function showsAll(lines: readonly LineageState[], only: Terms): Terms[] | undefined {
  const labelled = linesFor(lines, only).filter(({ edition }) => edition !== undefined);
  if (labelled.length < 2) return undefined;
  const blocksOf = ({ blocks }: Terms): string[] => blocks.map(({ text }) => text);
  const seen = new Set(blocksOf(only));
  const known = new Set(labelled.flatMap(({ current }) => blocksOf(current)));
  const common = [...seen].filter((text) => known.has(text)).length;
  return common >= ALL_OF_THEM * Math.max(seen.size, known.size) ? labelled.map(({ current }) => current) : undefined;
}
