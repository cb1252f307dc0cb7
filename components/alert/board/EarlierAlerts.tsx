import { useSpeech } from '../../base/Language';
import { ShowMore } from '../../base/list/ShowMore';
import { AlertCard } from '../AlertCard';
import type { AlertBoardProps } from './AlertBoard';
import { MORE } from './FreshAlerts';

/** What was read, taken back, or is of a muted document: the newest first. */
export const EarlierAlerts = ({ board, onMoreEarlier, ...card }: AlertBoardProps) => {
  const { t } = useSpeech();
  if (board.earlier.length === 0) return null;
  return (
    <section class="alerts" aria-labelledby="earlier">
      <h2 id="earlier" class="group-title">
        {t('popup.earlier')} {board.earlierCount !== undefined && <span class="count">{board.earlierCount}</span>}
      </h2>
      <ul>
        {board.earlier.map((alert) => (
          <AlertCard key={alert.id} alert={alert} {...card} />
        ))}
      </ul>
      <ShowMore hidden={(board.earlierCount ?? 0) - board.earlier.length} pageSize={MORE} onPress={onMoreEarlier} />
    </section>
  );
};
