import type { ShownPage, ShownSetting, Touch } from '../../core/model/setting';

/** More is no page of settings that anybody reads, and would not be taken. */
export const MOST_SETTINGS = 1_000;
export const MOST_OPTIONS = 300;
export const LONGEST_TEXT = 1_000;
export const MOST_HEADINGS = 8;

const cut = (text: string): string => text.slice(0, LONGEST_TEXT);
const cutPath = (path: readonly string[]): string[] => path.slice(-MOST_HEADINGS).map(cut);

const cutSetting = (setting: ShownSetting): ShownSetting => ({
  ...setting,
  name: cut(setting.name),
  path: cutPath(setting.path),
  value: cut(setting.value),
  ...(setting.options ? { options: setting.options.slice(0, MOST_OPTIONS).map(cut) } : {}),
  ...(setting.description ? { description: cut(setting.description) } : {}),
});

/** As much of a page as the background takes; the rest makes it partial. */
export const cutShown = (shown: ShownPage): ShownPage => ({
  ...shown,
  settings: shown.settings.slice(0, MOST_SETTINGS).map(cutSetting),
  unreadable: shown.unreadable
    .slice(0, MOST_SETTINGS)
    .map(({ name, reason }) => (name === undefined ? { reason } : { name: cut(name), reason })),
  ...(shown.settings.length > MOST_SETTINGS ? { isPartial: true as const } : {}),
});

export const cutTouch = ({ name, path, at, by }: Touch): Touch => ({ name: cut(name), path: cutPath(path), at, by });
