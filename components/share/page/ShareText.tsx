import { useId } from 'preact/hooks';
import { Button } from '../../base/Button';
import { useSpeech } from '../../base/Language';
import { TEXT_FORMS, type TextForm } from './share-lines';

export interface ShareTextProps {
  form: TextForm;
  text: string;
  /** The language that the text is in. */
  lang: string;
  /** Of a post: how much of its room it takes. */
  letters?: { count: number; most: number };
  isEdited: boolean;
  onForm: (form: TextForm) => void;
  onEdit: (text: string) => void;
  onReset: () => void;
  onCopy: (form: TextForm) => void;
  /** Hands the text to another app, where the browser can. */
  onNative?: () => void;
}

/** The words that go out, as they are, to be altered before. */
export const ShareText = (props: ShareTextProps) => {
  const { form, text, lang, letters, isEdited, onForm, onEdit, onReset, onCopy, onNative } = props;
  const { t } = useSpeech();
  const id = useId();
  return (
    <section class="share-text" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('share.text-title')}</h2>
      <fieldset class="share-forms">
        <legend class="spoken">{t('share.form')}</legend>
        {TEXT_FORMS.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name={id} checked={form === one} onChange={() => onForm(one)} />
            {t(`share.form-${one}`)}
          </label>
        ))}
      </fieldset>
      <label for={id}>{t('share.text-label')}</label>
      <textarea
        id={id}
        class={form === 'markdown' ? 'share-words plain' : 'share-words'}
        rows={form === 'short' ? 8 : 14}
        lang={lang}
        dir="auto"
        value={text}
        onInput={(event) => onEdit(event.currentTarget.value)}
      />
      <div class="share-under">
        {letters && (
          <span class={letters.count > letters.most ? 'share-too-long' : 'soft'}>{t('share.letters', letters)}</span>
        )}
        {isEdited && <Button look="quiet" icon="refresh" label={t('share.reset')} onPress={onReset} />}
      </div>
      <div class="actions">
        <Button
          look="primary"
          icon="copy"
          label={t('share.copy-text')}
          onPress={() => onCopy(form === 'markdown' ? 'short' : form)}
        />
        <Button icon="copy" label={t('share.copy-markdown')} onPress={() => onCopy('markdown')} />
        {onNative && <Button icon="external" label={t('share.native')} onPress={onNative} />}
      </div>
    </section>
  );
};
