import file from '../../../assets/settings/page-names.json';

/** What pages of settings are called in many languages, and what is in their addresses. */
export const SETTINGS_NAMES: { names: Readonly<Record<string, readonly string[]>>; path: readonly string[] } = {
  names: file.names,
  path: file.path,
};
