import { Fragment } from 'preact';
import { Button } from '../../base/Button';
import { useSpeech } from '../../base/Language';
import type { AlertBoardProps } from './AlertBoard';
import { AlertGroup } from './AlertGroup';
import { type LastAct, UndoLine } from './UndoLine';
import type { UndoSpot } from './undo-spot';

/** How many more come at a press. */
export const MORE = 10;

interface FreshAlertsProps extends Omit<AlertBoardProps, 'last'> {
  last?: LastAct;
  spot?: UndoSpot;
}

/** What is news, by service; what was done last stands where its card was. */
export const FreshAlerts = ({ board, sieve, last, spot, onReadAll, onMoreServices, ...group }: FreshAlertsProps) => {
  const { t } = useSpeech();
  const { groups, moreThan } = board;
  const unread = board.unread ?? (moreThan && `${moreThan}+`);
  if (groups.length === 0) return last ? <UndoLine last={last} /> : null;
  const isSome = groups.length > 1 || (groups[0]?.count ?? 0) > 1;
  const isStanding = groups.some(({ serviceId }) => serviceId === spot?.serviceId);
  const gap = isStanding ? undefined : Math.min(spot?.group ?? 0, groups.length);
  const line = last && <UndoLine last={last} />;
  return (
    <section class="alerts" aria-labelledby="news">
      <div class="board-head">
        <h2 id="news" class="group-title">
          {t('popup.new')} {unread !== undefined && <span class="count">{unread}</span>}
        </h2>
        {isSome && sieve.found === undefined && (
          <Button look="quiet" icon="check" label={t('popup.read-all')} onPress={onReadAll} />
        )}
      </div>
      {groups.map((one, index) => (
        <Fragment key={one.serviceId}>
          {index === gap && line}
          <AlertGroup
            group={one}
            pageSize={MORE}
            inset={line && spot?.serviceId === one.serviceId ? { index: spot.index, line } : undefined}
            {...group}
          />
        </Fragment>
      ))}
      {gap === groups.length && line}
      {board.hasMoreGroups && (
        <Button look="quiet" icon="arrow-down" label={t('alert.more-services')} onPress={onMoreServices} />
      )}
    </section>
  );
};
