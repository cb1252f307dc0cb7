const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/** ` lang="..."` for the start of a kept page; empty where what stands there names no language. */
export const languageAttribute = (lang: string): string => (LANGUAGE.test(lang) ? ` lang="${lang}"` : '');
