import type { Reading, Setting } from '../../model/setting';
import { foldLabel } from '../exposure/words/fold-label';
import type { KnownTouch, SettingsPageState } from './page-state';

// A form that is sent opens the next page at once; a touch of yesterday explains nothing of today.
const SOON = 10 * 60_000;

/** Touches that may explain what this reading shows: of its visit, and of the end of the visit before. */
export function touchesFor(state: SettingsPageState, reading: Reading): KnownTouch[] {
  const { visit, at } = reading;
  const isFirst = state.visit !== visit;
  const kept = state.touches.filter((touch) => touch.visit === visit || (isFirst && at - touch.at <= SOON));
  return [...kept, ...reading.touches.map(({ name, path, at: touchedAt }) => ({ name, path, at: touchedAt, visit }))];
}

const foldAll = (path: readonly string[]): string => path.map(foldLabel).join('\n');

export const isTouchOf = (touch: KnownTouch, setting: Setting, settings: readonly Setting[]): boolean => {
  const name = foldLabel(touch.name);
  if (name !== foldLabel(setting.name)) return false;
  if (foldAll(touch.path) === foldAll(setting.path)) return true;
  // A dialog stands under other headings than the row that opened it; where the name is the page's only one, it decides.
  return settings.filter((other) => foldLabel(other.name) === name).length === 1;
};

/** Whether the user touched it, under its name of before or of now. */
export const isTouched = (
  touches: readonly KnownTouch[],
  { before, after }: { before?: Setting; after?: Setting },
  settings: readonly Setting[],
): boolean =>
  touches.some((touch) => [before, after].some((setting) => setting && isTouchOf(touch, setting, settings)));
