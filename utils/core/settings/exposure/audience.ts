import audiences from '../../../../assets/settings/audiences.json';
import type { Exposure } from '../../model/setting';
import { foldLabel } from './words/fold-label';
import { compilePhrases, findPhrases, type Phrases } from './words/phrases';

const SCALE: [number, string[]][] = Object.entries(audiences.scale).map(([rank, texts]) => [Number(rank), texts]);
const WHOLE = new Map(SCALE.flatMap(([rank, texts]) => texts.map((text) => [foldLabel(text), rank] as const)));
const ONLY_WHOLE = new Set(audiences.whole.map(foldLabel));
const NEGATED = compilePhrases(audiences.negated);

let inside: Phrases | undefined;

/** The longest circle that is named inside an option. */
function rankInside(folded: string): number | undefined {
  inside ??= compilePhrases([...WHOLE.keys()].filter((text) => !ONLY_WHOLE.has(text) && text.length > 1));
  const named = findPhrases(inside, folded).map(({ start, end }) => folded.slice(start, end));
  const longest = named.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : WHOLE.get(longest);
}

/** How far an option reaches, 0 to 5 with half steps that only order; nothing where its words name no circle. */
export function rankOfAudience(option: string): number | undefined {
  const folded = foldLabel(option);
  const whole = WHOLE.get(folded);
  if (whole !== undefined) return whole;
  if (findPhrases(NEGATED, folded)[0]?.start === 0) return 0;
  return rankInside(folded);
}

/** The step of the scale that a rank stands on. */
export const exposureOfRank = (rank: number): Exposure => Math.min(5, Math.max(0, Math.floor(rank))) as Exposure;
