import type { Time } from '../../utils/core/model/hash';
import type { AlertActions, AlertLine } from '../alert/AlertCard';
import { AlertList } from '../alert/AlertList';
import { Await } from '../base/Await';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';
import { Outcome, type OutcomeRemark } from '../base/Outcome';
import { FullNote } from '../site/FullNote';
import { SiteCard, type SiteLine } from '../site/SiteCard';
import { Masthead } from './Masthead';

interface PopupAlerts {
  fresh: AlertLine[];
  earlier: AlertLine[];
  /** Services that are watched; the example is none. */
  watched: number;
  /** Since when there has been no room on the disk. */
  fullSince?: Time;
  /** When the newest alert of all came. */
  newestAt?: Time;
}

interface PopupViewProps extends AlertActions {
  /** Absent while the background is being asked. */
  site?: SiteLine;
  isBusy: boolean;
  remark?: OutcomeRemark;
  alerts?: PopupAlerts;
  failure?: string;
  onWatch: () => void;
  onKeep: () => void;
  onReadAll: () => void;
}

const FirstRun = () => {
  const { t } = useSpeech();
  return (
    <section class="first-run card">
      <h2>{t('popup.first-title')}</h2>
      <p class="soft">{t('popup.first-meaning')}</p>
      <a class="button primary" href="/welcome.html" target="_blank" rel="noreferrer">
        {t('popup.first-action')}
      </a>
    </section>
  );
};

const Calm = ({ watched, newestAt }: PopupAlerts) => {
  const { t, since } = useSpeech();
  const state = newestAt === undefined ? 'never' : 'since';
  return (
    <p class="calm">
      <Icon name="check" />
      <span>{t('popup.calm', { services: watched, state, since: newestAt === undefined ? '' : since(newestAt) })}</span>
    </p>
  );
};

const Alerts = ({ alerts, onReadAll, ...card }: { alerts: PopupAlerts } & AlertActions & { onReadAll: () => void }) => {
  const { t } = useSpeech();
  return (
    <>
      <FullNote since={alerts.fullSince} />
      {alerts.watched === 0 && <FirstRun />}
      {alerts.watched > 0 && alerts.fresh.length === 0 && <Calm {...alerts} />}
      <AlertList heading="popup.new" alerts={alerts.fresh} opensTab {...card} />
      {alerts.fresh.length > 1 && <Button look="quiet" icon="check" label={t('popup.read-all')} onPress={onReadAll} />}
      <AlertList heading="popup.earlier" alerts={alerts.earlier} pageSize={3} opensTab {...card} />
    </>
  );
};

/** This site first, then what changed, loudest first. */
export const PopupView = ({ site, isBusy, remark, alerts, failure, onWatch, onKeep, ...rest }: PopupViewProps) => (
  <>
    <Masthead page="popup" />
    <main class="popup">
      {site && <SiteCard site={site} isBusy={isBusy} onWatch={onWatch} onKeep={onKeep} />}
      <Outcome remark={remark} />
      <Await value={alerts} failure={failure}>
        {(value) => <Alerts alerts={value} {...rest} />}
      </Await>
    </main>
  </>
);
