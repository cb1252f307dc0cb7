import { useState } from 'preact/hooks';
import { Button } from '../base/Button';
import { Confirm } from '../base/Confirm';
import { useSpeech } from '../base/Language';

/** Everything that was kept, gone; asked about first. */
export const EraseAll = ({ isEmpty, onErase }: { isEmpty: boolean; onErase: () => void }) => {
  const { t } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  return (
    <div class="switch-row">
      <p>{t('options.erase-meaning')}</p>
      <Button
        look="danger"
        icon="trash"
        label={t('options.erase')}
        isDisabled={isEmpty}
        onPress={() => setAsking(true)}
      />
      {isAsking && (
        <Confirm
          title={t('options.erase-title')}
          meaning={t('archive.delete-meaning')}
          action={t('options.erase')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onErase();
          }}
        />
      )}
    </div>
  );
};
