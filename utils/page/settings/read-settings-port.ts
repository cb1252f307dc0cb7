import type { ShownPage, ShownSetting } from '../../core/model/setting';

/** Reads a page in steps that may be taken in tasks of their own; tells which elements show which setting. */
export type ReadSettings = (
  page: Document,
  note: (setting: ShownSetting, controls: readonly Element[]) => void,
) => Iterator<undefined, ShownPage>;
