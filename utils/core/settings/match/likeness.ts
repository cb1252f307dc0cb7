import type { Setting } from '../../model/setting';
import { similarity } from '../../text/similarity';
import { twoStateOf, twoStatesOf } from '../exposure/choices/two-state';
import { foldLabel } from '../exposure/words/fold-label';
import { commonWords, likenessOfNames, type NameWords, nameWords, withoutCommon } from './name-words';

/** A setting as far as matching needs it, worked out once. */
export interface Marked {
  setting: Setting;
  name: NameWords;
  folded: string;
  path: string[];
  options: string[];
  isTwoState: boolean;
}

/** All settings of a page: what most of its names say tells none apart. */
export function markPage(settings: readonly Setting[]): Marked[] {
  const marked = settings.map(mark);
  const common = commonWords(marked.map(({ name }) => name));
  return common.size === 0 ? marked : marked.map((one) => ({ ...one, name: withoutCommon(one.name, common) }));
}

const mark = (setting: Setting): Marked => ({
  setting,
  name: nameWords(setting.name),
  folded: foldLabel(setting.name),
  path: setting.path.map(foldLabel),
  options: (setting.options ?? []).map(foldLabel),
  isTwoState: setting.options ? twoStatesOf(setting.options) !== undefined : twoStateOf(setting.value) !== undefined,
});

/** A switch that became a choice, or the other way round. */
const OTHER_KIND = 0.3;

function likenessOfOptions(a: Marked, b: Marked): number {
  if (a.isTwoState && b.isTwoState) return 1;
  if (a.isTwoState !== b.isTwoState) return OTHER_KIND;
  if (a.options.length === 0 || b.options.length === 0) return a.setting.kind === b.setting.kind ? 1 : OTHER_KIND;
  return similarity(a.options, b.options);
}

export interface Likeness {
  /** Of names alone. */
  name: number;
  /** 0 to 1, all together. */
  total: number;
}

/** `neighbours` from 0 to 1: how many of the two that stand beside it are the same. */
export function likenessOf(a: Marked, b: Marked, neighbours: number): Likeness {
  const name = a.folded === b.folded ? 1 : likenessOfNames(a.name, b.name);
  const total = 0.5 * name + 0.15 * similarity(a.path, b.path) + 0.2 * likenessOfOptions(a, b) + 0.15 * neighbours;
  return { name, total };
}
