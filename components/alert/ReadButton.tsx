import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';

export interface ReadButtonProps {
  /** The reader put it back among the news while reading it. */
  isPutBack?: boolean;
  onUnread: () => void;
  onRead: () => void;
}

/** An alert that is read here may be kept as news, and that may be thought better of. */
export const ReadButton = ({ isPutBack = false, onUnread, onRead, look }: ReadButtonProps & { look?: 'quiet' }) => {
  const { t } = useSpeech();
  // One button all along: the focus stays on it.
  return (
    <Button
      icon={isPutBack ? 'check' : 'unread'}
      label={t(isPutBack ? 'alert.mark-read' : 'alert.mark-unread')}
      onPress={isPutBack ? onRead : onUnread}
      {...(look && { look })}
    />
  );
};
