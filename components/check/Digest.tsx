import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';

interface DigestProps {
  digest: string;
  onCopy: () => void;
}

/** The file's own name in figures, and how anybody proves by hand that it existed on a day. */
export const Digest = ({ digest, onCopy }: DigestProps) => {
  const { t } = useSpeech();
  return (
    <section class="digest" aria-labelledby="digest">
      <h3 id="digest">{t('check.digest')}</h3>
      <p>
        <code dir="ltr">{digest}</code>
      </p>
      <p class="soft">{t('check.time-proof')}</p>
      <Button look="quiet" icon="copy" label={t('check.copy-digest')} onPress={onCopy} />
    </section>
  );
};
