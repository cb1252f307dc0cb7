import { useId, useState } from 'preact/hooks';
import { Button } from '../../base/Button';
import { Icon } from '../../base/Icon';
import { useSpeech } from '../../base/Language';

interface KeepProofProps {
  /** Set once it is kept. */
  kept?: { from?: string };
  isBusy: boolean;
  onKeep: (from: string) => void;
}

/** Keeps somebody else's file, and whose it is. */
export const KeepProof = ({ kept, isBusy, onKeep }: KeepProofProps) => {
  const { t } = useSpeech();
  const [from, setFrom] = useState('');
  const id = useId();
  if (kept) {
    return (
      <p class="kept-already">
        <Icon name="keep" /> {kept.from ? t('check.is-kept-from', { name: kept.from }) : t('check.is-kept')}
      </p>
    );
  }
  return (
    <form
      class="keep-proof"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(from);
      }}
    >
      <div class="keep-from">
        <label for={id}>{t('check.from')}</label>
        <input
          id={id}
          type="text"
          maxLength={80}
          value={from}
          onInput={(event) => setFrom(event.currentTarget.value)}
        />
      </div>
      <Button icon="keep" label={t('check.keep')} isBusy={isBusy} onPress={() => onKeep(from)} />
      <p class="soft">{t('check.keep-meaning')}</p>
    </form>
  );
};
