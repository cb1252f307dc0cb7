import type { Speech } from '../base/Language';

const LEFT_OUT = /‹redacted›(?: [\da-f]{8})?/g;

/** What a page said, with words in the place of what was not kept. */
export const plainWords = ({ t }: Speech, text: string): string => text.replace(LEFT_OUT, t('privacy.left-out'));

/** A value as people read it: `on` is On. */
export const valueWords = (speech: Speech, value: string): string =>
  value === 'on' || value === 'off' || value === 'mixed'
    ? speech.t(`setting.value-${value}`)
    : plainWords(speech, value);
