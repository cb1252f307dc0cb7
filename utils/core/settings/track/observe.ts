import type { Direction } from '../../model/judgement';
import type { Reading, Setting, SettingState } from '../../model/setting';
import { comparePair } from '../compare/compare-pair';
import { isCareful, plainValue } from '../compare/stance';
import { foldLabel } from '../exposure/words/fold-label';
import type { Matching } from '../match/match-settings';
import type { KnownSetting, SettingsPageState } from './page-state';

/** A difference between what is known and what is read. */
export interface Observed {
  key: string;
  state: SettingState;
  direction: Direction;
  known?: KnownSetting;
  after?: Setting;
}

/** The reading beside what is known of its page. */
export interface Sight {
  state: SettingsPageState;
  reading: Reading;
  /** Settings that stand for each other, a guess that would hide a move left out. */
  same: [KnownSetting, Setting][];
  /** What is different about them. */
  altered: Observed[];
  gone: KnownSetting[];
  come: Setting[];
}

export function observe(state: SettingsPageState, reading: Reading, matching: Matching): Sight {
  const sight: Sight = { state, reading, same: [], altered: [], gone: [], come: [] };
  const knownAt = (i: number): KnownSetting[] => state.known.slice(i, i + 1);
  const readAt = (j: number): Setting[] => reading.settings.slice(j, j + 1);
  for (const pair of matching.pairs) {
    const [known] = knownAt(pair.before);
    const [after] = readAt(pair.after);
    if (!known || !after) continue;
    const differences = comparePair(known.setting, after, pair);
    if (differences === 'apart') {
      sight.gone.push(known);
      sight.come.push(after);
      continue;
    }
    sight.same.push([known, after]);
    for (const difference of differences)
      sight.altered.push({ ...difference, known, after, key: keyOf(difference.state, known, after) });
  }
  sight.gone.push(...matching.gone.flatMap(knownAt));
  sight.come.push(...matching.come.flatMap(readAt));
  return sight;
}

function keyOf(state: SettingState, { number }: KnownSetting, after: Setting): string {
  if (state === 'options-changed') return `${state}|${number}|${(after.options ?? []).map(foldLabel).join('|')}`;
  if (state === 'scope-changed') return `${state}|${number}|${after.name}|${after.description ?? ''}`;
  return `${state}|${number}|${foldLabel(after.name)}|${plainValue(after.value)}`;
}

/** A control that was there, and is not: the page could still show it as one that cannot be read. */
export const isGone = (known: KnownSetting, { unreadable, isPartial }: Reading): boolean =>
  !isPartial && !unreadable.some(({ name }) => name !== undefined && foldLabel(name) === foldLabel(known.setting.name));

export const observeGone = (known: KnownSetting): Observed => ({
  key: `removed|${known.number}`,
  state: 'removed',
  direction: directionOfLoss(known.setting),
  known,
});

/** A choice to be careful that is not there any more. */
const directionOfLoss = (setting: Setting): Direction => (isCareful(setting) ? 'worse' : 'neutral');

export function observeCome(after: Setting): Observed {
  const careful = after.isUnverified ? undefined : isCareful(after);
  const state = careful === undefined ? 'new-unknown' : careful ? 'new-conservative' : 'new-permissive';
  return { key: `new|${after.id}`, state, direction: careful === false ? 'worse' : 'neutral', after };
}
