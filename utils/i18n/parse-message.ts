import { IntlMessageFormat } from 'intl-messageformat';

/** A message as it is once read, for pages that bring no reader; `translate` takes it as it takes a text. */
export const parseMessage = (message: string, locale: string): unknown =>
  new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst();
