/** What is no code is not shown: a code may come from a file that anybody wrote. */
const nameCode = (locale: string, type: 'language' | 'region', code: string): string => {
  try {
    return new Intl.DisplayNames([locale], { type, fallback: 'code' }).of(code) ?? code;
  } catch {
    return '?';
  }
};

/** `de` → German, `pt-BR` → Brazilian Portuguese. */
export const nameLanguage = (locale: string, code: string): string => nameCode(locale, 'language', code);

/** `US` or `us` → United States; `uk` is what people write, the world's list of countries says GB. */
export const nameRegion = (locale: string, code: string): string => {
  const upper = code.toUpperCase();
  return nameCode(locale, 'region', upper === 'UK' ? 'GB' : upper);
};
