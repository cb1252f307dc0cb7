import type { Region } from '../layout/order-page';
import { type Words, wordsOf } from '../lines/join-lines';
import type { Line } from '../lines/line';

/** What is usual in a document, against which the unusual shows. */
export interface Measure {
  /** Of the font of running text. */
  size: number;
  isMostlyBold: boolean;
  /** From line to line, in sizes of the font; one entry a page. */
  leadings: number[];
  words: Words;
}

const LEAST_PAIRS = 8;
const USUAL = 1.2;
const LARGEST = 2.2;
const OFTEN = 0.4;

export function measure(pages: readonly Region[][]): Measure {
  const lines = pages.map((regions) => regions.flatMap((region) => (region.kind === 'text' ? region.lines : [])));
  const all = lines.flat();
  const letters = all.reduce((sum, { text }) => sum + text.length, 0);
  const bold = all.reduce((sum, { text, isBold }) => sum + (isBold ? text.length : 0), 0);
  const ratios = lines.map(leadingsOf);
  const usual = leadingOf(ratios.flat()) ?? USUAL;
  return {
    size: mostCommon(all.map(({ size, text }) => [halves(size), text.length])) ?? 10,
    isMostlyBold: bold > letters / 2,
    leadings: ratios.map((own) => (own.length < LEAST_PAIRS ? usual : (leadingOf(own) ?? usual))),
    words: wordsOf(all.map(({ text }) => text)),
  };
}

export const halves = (size: number): number => Math.round(size * 2) / 2;

function leadingsOf(lines: readonly Line[]): number[] {
  return lines.slice(1).flatMap((line, at) => {
    const above = lines[at];
    if (!above || Math.abs(above.size - line.size) > 0.2 || line.x > above.right || line.right < above.x) return [];
    const ratio = Math.round(((line.y - above.y) / line.size) * 20) / 20;
    return ratio > 0.8 && ratio < LARGEST ? [ratio] : [];
  });
}

/** The closest that lines often stand: where there is little text, the room between paragraphs is more common. */
function leadingOf(ratios: readonly number[]): number | undefined {
  const counts = Map.groupBy(ratios, (ratio) => ratio);
  const most = Math.max(0, ...[...counts.values()].map(({ length }) => length));
  const often = [...counts].filter(([, found]) => found.length >= OFTEN * most).map(([ratio]) => ratio);
  return often.length > 0 ? Math.min(...often) : undefined;
}

function mostCommon(values: readonly [value: number, weight: number][]): number | undefined {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
