import { LANGUAGES } from '../../utils/i18n/locale';
import { nameLanguage } from '../../utils/i18n/name-code';
import { useSpeech } from '../base/Language';

interface LanguageNamesProps {
  language: string;
  onChange: (language: string) => void;
}

/** Each language that the page can be read in, by its own name. */
export const LanguageNames = ({ language, onChange }: LanguageNamesProps) => {
  const { t } = useSpeech();
  return (
    <select
      aria-label={t('check.viewer-language')}
      value={language}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {LANGUAGES.map((one) => (
        <option key={one} value={one} lang={one}>
          {nameLanguage(one, one)}
        </option>
      ))}
    </select>
  );
};
