import { LANGUAGES } from '../../utils/i18n/locale';
import { Choice } from '../base/choice/Choice';
import { useSpeech } from '../base/Language';

interface LanguageChoiceProps {
  /** `auto` follows the browser. */
  language: string;
  onChange: (language: string) => void;
}

/** Each language by its own name. */
const nameOf = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** The language of the interface. */
export const LanguageChoice = ({ language, onChange }: LanguageChoiceProps) => {
  const { t } = useSpeech();
  const own = LANGUAGES.map((choice) => ({ value: choice as string, label: nameOf(choice), lang: choice }));
  return (
    <Choice
      label={t('options.language-choice')}
      value={language}
      options={[{ value: 'auto', label: t('options.language-auto') }, ...own]}
      onChange={onChange}
    />
  );
};
