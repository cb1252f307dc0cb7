import '../../all-words';
import type { Sentence } from '../../../utils/core/model/sentence';
import { translateSentence } from '../../../utils/i18n/translate';

export const sayIn =
  (locale: string) =>
  (sentence: Sentence): string =>
    translateSentence(locale, sentence);
