import { Button } from '../../base/Button';
import { useSpeech } from '../../base/Language';
import { GoesOut, type GoesOutProps } from './GoesOut';

export interface ShareFilesProps extends GoesOutProps {
  digest: string;
  /** A text came by a visit, and may say who visited. */
  needsLook: boolean;
  isLookedAt: boolean;
  onLookedAt: (isLookedAt: boolean) => void;
  onSaveFile: () => void;
  onSavePage: () => void;
  /** Of a proof of time, for the file as it is now. */
  onSaveRequest: () => void;
}

/** The change whole, for those who want to check it: what is in it stands below, before it is saved. */
export const ShareFiles = ({ digest, needsLook, isLookedAt, onLookedAt, ...rest }: ShareFilesProps) => {
  const { t } = useSpeech();
  const isBarred = needsLook && !isLookedAt;
  return (
    <section class="share-files" aria-labelledby="share-files">
      <h2 id="share-files">{t('share.files-title')}</h2>
      <p class="soft">{t('share.files-meaning')}</p>
      <GoesOut texts={rest.texts} sentences={rest.sentences} looks={rest.looks} traces={rest.traces} />
      {needsLook && (
        <label class="choice share-looked">
          <input type="checkbox" checked={isLookedAt} onChange={(event) => onLookedAt(event.currentTarget.checked)} />
          {t('share.looked-at', { count: rest.traces.length })}
        </label>
      )}
      <div class="actions">
        <Button icon="download" label={t('share.save-page')} isDisabled={isBarred} onPress={rest.onSavePage} />
        <Button icon="download" label={t('share.save-file')} isDisabled={isBarred} onPress={rest.onSaveFile} />
        <a class="button quiet" href="#/check">
          {t('share.check')}
        </a>
      </div>
      <p class="soft share-digest">
        {t('share.hash-file')} <code>{digest}</code>
      </p>
      <p class="soft">{t('check.time-proof')}</p>
      <div class="actions">
        <Button look="quiet" icon="download" label={t('share.save-request')} onPress={rest.onSaveRequest} />
      </div>
    </section>
  );
};
