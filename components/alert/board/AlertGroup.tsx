import { type ComponentChildren, Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { ShowMore } from '../../base/list/ShowMore';
import { Monogram } from '../../site/Monogram';
import { type AlertActions, AlertCard, type AlertLine } from '../AlertCard';

/** What one service has of news. */
export interface GroupLine {
  serviceId: string;
  serviceName: string;
  /** All of them, of which some are here. */
  count: number;
  alerts: readonly AlertLine[];
}

interface AlertGroupProps extends AlertActions {
  group: GroupLine;
  /** How many more come at a press. */
  pageSize: number;
  opensTab?: boolean;
  /** Stands between the cards, where one was. */
  inset?: { index: number; line: ComponentChildren };
  onMoreOf: (serviceId: string) => void;
}

/** A service, named once, and its alerts, the loudest first; many of them are folded. */
export const AlertGroup = ({ group, pageSize, inset, onMoreOf, ...card }: AlertGroupProps) => {
  const id = useId();
  const { serviceId, serviceName, count, alerts } = group;
  const place = inset && Math.min(inset.index, alerts.length);
  return (
    <div class="alert-group">
      <h3 id={id} class="alert-service">
        <Monogram name={serviceName} state="watched" />
        <span>{serviceName}</span>
        {count > 1 && <span class="count">{count}</span>}
      </h3>
      <ul aria-labelledby={id}>
        {alerts.map((alert, index) => (
          <Fragment key={alert.id}>
            {index === place && <li>{inset?.line}</li>}
            <AlertCard alert={alert} isInGroup {...card} />
          </Fragment>
        ))}
        {place === alerts.length && <li>{inset?.line}</li>}
      </ul>
      <ShowMore hidden={count - alerts.length} pageSize={pageSize} onPress={() => onMoreOf(serviceId)} />
    </div>
  );
};
