import { IntlMessageFormat } from 'intl-messageformat';

interface Element {
  type: number;
  value?: unknown;
  options?: Record<string, { value: Element[] }>;
}

const TYPES = ['literal', 'argument', 'number', 'date', 'time', 'select', 'plural', 'pound', 'tag'];
const NAMELESS = new Set(['literal', 'pound']);

const walk = (elements: readonly Element[], found: Set<string>): void => {
  for (const element of elements) {
    const type = TYPES[element.type] ?? '';
    if (!NAMELESS.has(type)) found.add(String(element.value));
    for (const option of Object.values(element.options ?? {})) walk(option.value, found);
  }
};

/** Names of the values that a message wants, sorted; throws where it is no valid message. */
export const placeholdersOf = (message: string, locale: string): string[] => {
  const found = new Set<string>();
  const format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  walk(format.getAst() as Element[], found);
  return [...found].sort();
};

/** Every selection that the message makes, with its cases; plurals differ by language and are left out. */
export const selectionsOf = (message: string, locale: string): string[] => {
  const found: string[] = [];
  const collect = (elements: readonly Element[]): void => {
    for (const { type, value, options } of elements) {
      if (TYPES[type] === 'select')
        found.push(
          `${String(value)}: ${Object.keys(options ?? {})
            .sort()
            .join(' ')}`,
        );
      for (const option of Object.values(options ?? {})) collect(option.value);
    }
  };
  collect(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst() as Element[]);
  return found.sort();
};
