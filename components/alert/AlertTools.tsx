import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';

export interface AlertToolsProps {
  isMuted: boolean;
  onUnread: () => void;
  onMute: (isMuted: boolean) => void;
}

/** What can be done with an alert that is being read. */
export const AlertTools = ({ isMuted, onUnread, onMute }: AlertToolsProps) => {
  const { t } = useSpeech();
  return (
    <div class="actions page-actions">
      <Button icon="unread" label={t('alert.mark-unread')} onPress={onUnread} />
      <Button
        icon={isMuted ? 'bell' : 'bell-off'}
        label={t(isMuted ? 'alert.unmute' : 'alert.mute')}
        onPress={() => onMute(!isMuted)}
      />
    </div>
  );
};
