import type { ShownPage, ShownSetting } from '../../core/model/setting';

const keyOf = ({ name, path, kind }: ShownSetting): string => JSON.stringify([kind, name, path]);

/** Several settings of one name on one page are told apart by their order. */
const keyed = (settings: readonly ShownSetting[]): Map<string, ShownSetting> => {
  const found = new Map<string, ShownSetting>();
  for (const setting of settings) {
    const key = keyOf(setting);
    let count = 0;
    while (found.has(`${key}${count || ''}`)) count += 1;
    found.set(`${key}${count || ''}`, setting);
  }
  return found;
};

/**
 * What a page shows now and what it showed before it was scrolled, or a layer was opened over it, as one. What was only
 * seen before has the value that it had then, and the whole counts as partial.
 */
export const uniteShown = (before: ShownPage, now: ShownPage): ShownPage => {
  const seen = keyed(now.settings);
  const earlier = [...keyed(before.settings)].filter(([key]) => !seen.has(key)).map(([, setting]) => setting);
  if (earlier.length === 0) return now;
  return { ...now, settings: [...earlier, ...now.settings], isPartial: true };
};

/** The same settings with the same values, whatever the order. */
export const isSameShown = (before: ShownPage, now: ShownPage): boolean =>
  before.isPartial === now.isPartial && contentOf(before) === contentOf(now);

const contentOf = ({ settings, lang }: ShownPage): string =>
  JSON.stringify([
    lang,
    ...[...keyed(settings)].map(([key, { value, options, description }]) => [key, value, options, description]).sort(),
  ]);
