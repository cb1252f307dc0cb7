import type { Reading, Setting } from '../../model/setting';
import { twoStateOf } from '../exposure/choices/two-state';
import { foldLabel } from '../exposure/words/fold-label';
import { beginPage, type SettingsPageState } from './page-state';

// A page may name its language wrongly; whose names stay the same speaks as before.
const SAME_NAMES = 0.5;

/** Whether the page speaks another language than before. */
export function isOtherLanguage(state: SettingsPageState, { lang, settings }: Reading): boolean {
  if (lang === undefined || state.lang === undefined || lang === state.lang || settings.length === 0) return false;
  const names = new Set(state.known.map(({ setting }) => foldLabel(setting.name)));
  const same = settings.filter(({ name }) => names.has(foldLabel(name))).length;
  return same / settings.length < SAME_NAMES;
}

const isSamePattern = (a: Setting, b: Setting): boolean =>
  a.kind === b.kind &&
  (a.options?.length ?? 0) === (b.options?.length ?? 0) &&
  (a.options !== undefined || (twoStateOf(a.value) === undefined) === (twoStateOf(b.value) === undefined));

/** A new beginning without alarms; what stands in the same place and looks the same keeps its number and its conditions. */
export function beginInOtherLanguage(state: SettingsPageState, reading: Reading): SettingsPageState {
  const fresh = beginPage(reading);
  const there = state.known.filter(({ isAway }) => !isAway);
  const isSamePage =
    !reading.isPartial &&
    there.length === reading.settings.length &&
    there.every(({ setting }, i) => isSamePattern(setting, reading.settings[i] ?? setting));
  const readings = state.readings + 1;
  if (!isSamePage) return { ...fresh, readings };
  const known = fresh.known.map((one, i) => ({ ...one, number: there[i]?.number ?? one.number }));
  return { ...fresh, readings, known, nextNumber: state.nextNumber, conditions: state.conditions };
}
