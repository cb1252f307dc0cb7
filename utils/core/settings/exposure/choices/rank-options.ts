import type { Exposure } from '../../../model/setting';
import { exposureOfRank, rankOfAudience } from '../audience';
import type { ToggleDirection } from '../words/direction-of';
import { isAboutEnding, secondsOf } from './duration';
import { twoStateOf } from './two-state';

/** Options by how much they expose, as far as their words tell. */
export interface RankedOptions {
  conservative: string;
  exposureOf: (value: string) => Exposure | undefined;
}

/** A year and more of keeping reaches the top of the scale. */
const STEPS = [0, 86_400, 30 * 86_400, 180 * 86_400, 365 * 86_400];

const exposureOfSeconds = (seconds: number): Exposure =>
  exposureOfRank(seconds === Number.POSITIVE_INFINITY ? 5 : STEPS.filter((step) => seconds > step).length - 1);

/** The shortest time is the most careful; where something goes after it, off is the longest of all. */
function rankDurations(label: string, options: readonly string[]): RankedOptions | undefined {
  const off = isAboutEnding(label) ? Number.POSITIVE_INFINITY : 0;
  const lengthOf = (option: string) => secondsOf(option) ?? (twoStateOf(option) === 'off' ? off : undefined);
  const lengths = options.map(lengthOf);
  const finite = lengths.filter((length) => length !== undefined && Number.isFinite(length) && length > 0);
  if (finite.length < 2 || finite.length < options.length / 2) return undefined;
  const shortest = lengths.reduce<number>(
    (best, length, i) => ((length ?? Infinity) < (lengths[best] ?? Infinity) ? i : best),
    0,
  );
  return {
    conservative: options[shortest] ?? '',
    exposureOf: (value) => {
      const length = lengthOf(value);
      return length === undefined ? undefined : exposureOfSeconds(length);
    },
  };
}

/** Where only one option is known: a narrow one is the careful one, beside a wide one it is the other of two. */
function onlyKnown(options: readonly string[], ranks: readonly (number | undefined)[]): string | undefined {
  const at = ranks.findIndex((rank) => rank !== undefined);
  const rank = ranks[at] ?? 0;
  if (rank <= 3 && (at === 0 || at === options.length - 1)) return options[at];
  return rank >= 4 && options.length === 2 ? options[1 - at] : undefined;
}

/** By lengths of time, else by circles of people, else by what each option says is done. */
export function rankOptions(
  label: string,
  options: readonly string[],
  directionOfOption: (option: string) => ToggleDirection | undefined,
): RankedOptions | undefined {
  const durations = rankDurations(label, options);
  if (durations) return durations;
  const rankOf = (option: string): number | undefined => {
    const rank = rankOfAudience(option);
    if (rank !== undefined) return rank;
    const state = twoStateOf(option);
    if (state) return state === 'on' ? 4 : 0;
    const direction = directionOfOption(option);
    return direction && (direction === 'sharing' ? 4 : 0);
  };
  const ranks = options.map(rankOf);
  const known = ranks.filter((rank) => rank !== undefined);
  const exposureOf = (value: string) => {
    const rank = rankOf(value);
    return rank === undefined ? undefined : exposureOfRank(rank);
  };
  if (known.length === 1) {
    const conservative = onlyKnown(options, ranks);
    return conservative === undefined ? undefined : { conservative, exposureOf };
  }
  const least = Math.min(...known);
  if (known.length === 0 || least === Math.max(...known)) return undefined;
  return { conservative: options[ranks.indexOf(least)] ?? '', exposureOf };
}
