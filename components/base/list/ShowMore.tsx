import { Button } from '../Button';
import { useSpeech } from '../Language';

interface ShowMoreProps {
  /** How many entries of the list are not there yet. */
  hidden: number;
  /** How many of them come at a press. */
  pageSize: number;
  onPress: () => void;
}

/** Below a long list that is shown a page at a time; nothing once all of it is there. */
export const ShowMore = ({ hidden, pageSize, onPress }: ShowMoreProps) => {
  const { t } = useSpeech();
  if (hidden <= 0) return null;
  const label = t('common.show-more', { count: Math.min(hidden, pageSize) });
  return <Button look="quiet" icon="arrow-down" label={label} onPress={onPress} />;
};
