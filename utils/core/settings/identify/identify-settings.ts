import type { Hash } from '../../model/hash';
import type { SettingsPageId, ShownSetting } from '../../model/setting';
import { hashText } from '../../text/hash-text';
import { normaliseText } from '../../text/normalise-text';

/**
 * Settings of a page with their ids; of page, path, name and kind. Those of which a page has several alike are numbered
 * in its order.
 */
export async function identifySettings<Shown extends ShownSetting>(
  pageId: SettingsPageId,
  settings: readonly Shown[],
): Promise<(Shown & { id: Hash })[]> {
  const seen = new Map<string, number>();
  const keys = settings.map(({ name, path, kind }) => {
    const key = JSON.stringify([pageId, kind, ...path.map(fold), fold(name)]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count === 0 ? key : `${key}#${count}`;
  });
  return Promise.all(settings.map(async (setting, index) => ({ ...setting, id: await hashText(keys[index] ?? '') })));
}

const fold = (text: string): string => normaliseText(text).toLowerCase();
