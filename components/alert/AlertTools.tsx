import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import { ShareLink } from '../share/ShareLink';

export interface AlertToolsProps {
  isMuted: boolean;
  /** Where it is told to others; absent until it has been judged. */
  shareHref?: string;
  onUnread: () => void;
  onMute: (isMuted: boolean) => void;
}

/** What can be done with an alert that is being read. */
export const AlertTools = ({ isMuted, shareHref, onUnread, onMute }: AlertToolsProps) => {
  const { t } = useSpeech();
  return (
    <div class="actions page-actions">
      {shareHref && <ShareLink href={shareHref} />}
      <Button icon="unread" label={t('alert.mark-unread')} onPress={onUnread} />
      <Button
        icon={isMuted ? 'bell' : 'bell-off'}
        label={t(isMuted ? 'alert.unmute' : 'alert.mute')}
        onPress={() => onMute(!isMuted)}
      />
    </div>
  );
};
