import type { Time } from '../../utils/core/model/hash';
import type { MessageId } from '../../utils/i18n/message-id';
import { AlertBoard, type AlertBoardProps, type Board } from '../alert/board/AlertBoard';
import { Await } from '../base/Await';
import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';
import { Outcome, type OutcomeRemark } from '../base/Outcome';
import { FullNote } from '../site/FullNote';
import { SiteCard, type SiteLine } from '../site/SiteCard';
import { Masthead } from './Masthead';

interface PopupBoard extends Board {
  /** All services that the archive knows. */
  services: number;
  /** Services that are watched; the example is none. */
  watched: number;
  /** Since when there has been no room on the disk. */
  fullSince?: Time;
  /** Of the services: how many were read, cannot be now, were not yet, may not be; where there is no news. */
  reach?: { read: number; blocked: number; unread: number; paused: number };
  /** When the newest alert of all came. */
  newestAt?: Time;
}

interface PopupViewProps extends Omit<AlertBoardProps, 'board' | 'opensTab'> {
  /** Absent while the background is being asked. */
  site?: SiteLine;
  isBusy: boolean;
  isOnline: boolean;
  remark?: OutcomeRemark;
  /** Absent while the store is being read. */
  board?: PopupBoard;
  failure?: string;
  onWatch: () => void;
  onKeep: () => void;
}

const NotWatching = ({ title, meaning }: { title: MessageId; meaning: MessageId }) => {
  const { t } = useSpeech();
  return (
    <section class="first-run card">
      <h2>{t(title)}</h2>
      <p class="soft">{t(meaning)}</p>
      <a class="button primary" href="/welcome.html" target="_blank" rel="noreferrer">
        {t('popup.first-action')}
      </a>
    </section>
  );
};

const Calm = ({ watched, newestAt, reach }: PopupBoard) => {
  const { t, since } = useSpeech();
  const isRead = reach === undefined || reach.read > 0;
  const state = !isRead ? 'unread' : newestAt === undefined ? 'never' : 'since';
  const { unread = 0, blocked = 0, paused = 0 } = reach ?? {};
  return (
    <div class="calm">
      <Icon name={isRead ? 'check' : 'clock'} />
      <div>
        <p>{t('popup.calm', { services: watched, state, since: newestAt === undefined ? '' : since(newestAt) })}</p>
        {unread > 0 && <p class="soft">{t('popup.calm-unread', { count: unread })}</p>}
        {blocked > 0 && <p class="soft">{t('popup.calm-blocked', { count: blocked })}</p>}
        {paused > 0 && <p class="soft">{t('popup.calm-paused', { count: paused })}</p>}
      </div>
    </div>
  );
};

/** What there is to say before any alert. */
const Standing = ({ board, isSifted }: { board: PopupBoard; isSifted: boolean }) => {
  if (board.watched === 0 && board.services === 0)
    return <NotWatching title="popup.first-title" meaning="popup.first-meaning" />;
  if (board.watched === 0) return <NotWatching title="popup.none-title" meaning="popup.none-meaning" />;
  return board.groups.length === 0 && !isSifted ? <Calm {...board} /> : null;
};

const Offline = () => {
  const { t } = useSpeech();
  return (
    <p class="offline soft">
      <Icon name="pause" size={18} />
      <span>{t('popup.offline')}</span>
    </p>
  );
};

/** This site first, then what changed, the loudest service first. */
export const PopupView = ({ site, isBusy, isOnline, remark, failure, onWatch, onKeep, ...rest }: PopupViewProps) => (
  <>
    <Masthead page="popup" />
    <main class="popup">
      {site && <SiteCard site={site} isBusy={isBusy} onWatch={onWatch} onKeep={onKeep} />}
      <Outcome remark={remark} />
      <div role="status">{!isOnline && <Offline />}</div>
      <Await value={rest.board} failure={failure}>
        {(board) => (
          <>
            <FullNote since={board.fullSince} />
            <Standing board={board} isSifted={rest.sieve.found !== undefined} />
            <AlertBoard {...rest} board={board} opensTab />
          </>
        )}
      </Await>
    </main>
  </>
);
