import type { Direction } from '../../model/judgement';
import type { Setting } from '../../model/setting';
import { rankOfAudience } from '../exposure/audience';
import { foldLabel } from '../exposure/words/fold-label';
import { plainValue } from './stance';

const missing = (from: readonly string[], other: readonly string[]): string[] => {
  const there = new Set(other.map(plainValue));
  const ranks = new Set(other.map(rankOfAudience));
  return from.filter((option) => {
    const rank = rankOfAudience(option);
    return !there.has(plainValue(option)) && !(rank !== undefined && ranks.has(rank));
  });
};

const rankOf = (option: string, { conservative }: Setting): number | undefined =>
  conservative !== undefined && foldLabel(option) === foldLabel(conservative) ? 0 : rankOfAudience(option);

const least = (options: readonly string[], setting: Setting): number =>
  Math.min(...options.map((option) => rankOf(option, setting) ?? Number.POSITIVE_INFINITY));

/** What a change of its options does; nothing where the same can be chosen, in other words or not. */
export function compareOptions(before: Setting, after: Setting): Direction | undefined {
  if (!before.options || !after.options) return undefined;
  const [lost, won] = [missing(before.options, after.options), missing(after.options, before.options)];
  if (lost.length === 0 && won.length === 0) return undefined;
  const stays = before.options.filter((option) => !lost.includes(option));
  const least0 = least(lost, before);
  if (least0 < least(stays, before) && least0 < Math.min(...won.map((option) => rankOfAudience(option) ?? Infinity))) {
    return 'worse';
  }
  const gained = Math.min(...won.map((option) => rankOfAudience(option) ?? Infinity));
  return gained < least(before.options, { ...before, conservative: undefined }) ? 'better' : 'neutral';
}
