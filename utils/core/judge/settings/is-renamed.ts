import type { SettingChange } from '../../model/setting';
import { normaliseText } from '../../text/normalise-text';

const fold = (name: string): string => normaliseText(name).toLowerCase();

/** Whether the setting has another name than before. */
export const isRenamed = ({ before, after }: SettingChange): boolean =>
  before !== undefined && after !== undefined && fold(before.name) !== fold(after.name);
