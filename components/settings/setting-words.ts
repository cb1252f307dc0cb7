import { sayLeftOut } from '../../utils/i18n/translate';
import type { Speech } from '../base/Language';

/** What a page said, with words in the place of what was not kept. */
export const plainWords = ({ locale }: Speech, text: string): string => sayLeftOut(locale, text);

/** A value as people read it: `on` is On. */
export const valueWords = (speech: Speech, value: string): string =>
  value === 'on' || value === 'off' || value === 'mixed'
    ? speech.t(`setting.value-${value}`)
    : plainWords(speech, value);
