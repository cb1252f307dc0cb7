import { useId } from 'preact/hooks';
import { LANGUAGES } from '../../utils/i18n/locale';
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
  const id = useId();
  return (
    <div class="switch-row">
      <label for={id}>{t('options.language')}</label>
      <select id={id} value={language} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="auto">{t('options.language-auto')}</option>
        {LANGUAGES.map((choice) => (
          <option key={choice} value={choice} lang={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </div>
  );
};
