import type { ShippedPack } from '../../core/model/own-pack';
import type { PackLibrary, RulePack } from '../../core/model/rule-pack';

const allOf = (source: PackLibrary): RulePack[] => source.langs.flatMap((lang) => [...source.packsOf(lang)]);

/** By language, then by name. */
export const listShippedPacks = (source: PackLibrary): ShippedPack[] =>
  allOf(source)
    .map(({ id, name, lang }) => ({ id, name, lang }))
    .sort((a, b) => a.lang.localeCompare(b.lang) || a.name.localeCompare(b.name));

/** One of ours under a name that a user's may have; undefined where there is none. */
export function copyShippedPack(source: PackLibrary, id: string): RulePack | undefined {
  const pack = allOf(source).find((one) => one.id === id);
  return pack && { ...pack, id: `my-${pack.id}` };
}
