import { useId, useState } from 'preact/hooks';
import type { MessageId } from '../../utils/i18n/message-id';
import { useSpeech } from '../base/Language';
import { ShowMore } from '../base/list/ShowMore';
import { type AlertActions, AlertCard, type AlertLine } from './AlertCard';

interface AlertListProps extends AlertActions {
  heading: MessageId;
  alerts: readonly AlertLine[];
  /** How many are there at first, and how many more come at a press. */
  pageSize?: number;
  opensTab?: boolean;
}

/** A group of alerts, a page at a time: a hundred of them are no wall. */
export const AlertList = ({ heading, alerts, pageSize = 8, ...card }: AlertListProps) => {
  const { t } = useSpeech();
  const id = useId();
  const [shown, setShown] = useState(pageSize);
  if (alerts.length === 0) return null;
  return (
    <section class="alerts" aria-labelledby={id}>
      <h2 id={id} class="group-title">
        {t(heading)} <span class="count">{alerts.length}</span>
      </h2>
      <ul>
        {alerts.slice(0, shown).map((alert) => (
          <AlertCard key={alert.id} alert={alert} {...card} />
        ))}
      </ul>
      <ShowMore hidden={alerts.length - shown} pageSize={pageSize} onPress={() => setShown(shown + pageSize)} />
    </section>
  );
};
