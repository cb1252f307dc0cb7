import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import { ShareLink } from '../share/ShareLink';
import { ReadButton, type ReadButtonProps } from './ReadButton';

export interface AlertToolsProps extends ReadButtonProps {
  isMuted: boolean;
  /** Where it is told to others; absent until it has been judged. */
  shareHref?: string;
  onMute: (isMuted: boolean) => void;
}

/** What can be done with an alert that is being read. */
export const AlertTools = ({ isMuted, shareHref, onMute, ...reading }: AlertToolsProps) => {
  const { t } = useSpeech();
  return (
    <div class="actions page-actions">
      {shareHref && <ShareLink href={shareHref} />}
      <ReadButton isPutBack={reading.isPutBack} onUnread={reading.onUnread} onRead={reading.onRead} />
      <Button
        icon={isMuted ? 'bell' : 'bell-off'}
        label={t(isMuted ? 'alert.unmute' : 'alert.mute')}
        onPress={() => onMute(!isMuted)}
      />
    </div>
  );
};
