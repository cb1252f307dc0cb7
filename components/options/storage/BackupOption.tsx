import type { BackupEvery, BackupFault, BackupStanding } from '../../../utils/core/model/options/backup';
import type { MessageId } from '../../../utils/i18n/message-id';
import { Button } from '../../base/Button';
import { Choice } from '../../base/choice/Choice';
import { Switch } from '../../base/choice/Switch';
import { useSpeech } from '../../base/Language';
import { Remark } from '../../base/Remark';
import { sizeOf } from './size-of';

export interface BackupOptionProps {
  isOn: boolean;
  every: BackupEvery;
  standing: BackupStanding;
  isBusy: boolean;
  onSwitch: (isOn: boolean) => void;
  onEvery: (every: BackupEvery) => void;
  /** Tries again now; asks the browser for its leave where that is missing. */
  onRetry: () => void;
}

const RHYTHMS = [
  ['day', 'options.every-day'],
  ['week', 'options.every-week'],
  ['month', 'options.every-month'],
] as const;

const FAULTS: Record<BackupFault, MessageId> = {
  'not-allowed': 'options.backup-not-allowed',
  'no-room': 'options.backup-no-room',
  'not-written': 'options.backup-not-written',
  'held-back': 'options.backup-held-back',
  cancelled: 'options.backup-cancelled',
  'cut-short': 'options.backup-cut-short',
};

/** A worker that was stopped leaves what it began; it begins anew later. */
const LONGEST_MS = 15 * 60_000;

type StandingProps = Pick<BackupOptionProps, 'isOn' | 'standing'>;

/** The last good one, and what has been since. */
const LastBackup = ({ isOn, standing: { last, unchangedAt, fault } }: StandingProps) => {
  const { t, date, locale } = useSpeech();
  if (!last) return isOn && !fault ? <p>{t('options.backup-none')}</p> : null;
  return (
    <p>
      {t('options.backup-last', { day: date(last.at), size: sizeOf(locale, last.bytes) })}{' '}
      {isOn && !fault && unchangedAt !== undefined && t('options.backup-unchanged')}
    </p>
  );
};

/** What became of the last attempt. */
const Failed = ({
  standing: { fault },
  isBusy,
  onRetry,
}: Pick<BackupOptionProps, 'standing' | 'isBusy' | 'onRetry'>) => {
  const { t, date } = useSpeech();
  if (!fault) return null;
  const isMissingLeave = fault.reason === 'not-allowed';
  return (
    <Remark icon="warning" look="loud">
      <p>
        {t(FAULTS[fault.reason], { day: date(fault.at) })} {!isMissingLeave && t('options.backup-again')}
      </p>
      <div class="actions">
        <Button
          label={t(isMissingLeave ? 'options.backup-allow' : 'options.backup-retry')}
          isBusy={isBusy}
          onPress={onRetry}
        />
      </div>
    </Remark>
  );
};

/** Backups by themselves: whether, how often, and how the last one went. */
export const BackupOption = ({ isOn, every, standing, isBusy, onSwitch, onEvery, onRetry }: BackupOptionProps) => {
  const { t, now } = useSpeech();
  const { running } = standing;
  const isRunning = isOn && running !== undefined && Math.abs(now - running.startedAt) < LONGEST_MS;
  return (
    <div class="backup">
      <Switch label={t('options.backup')} meaning={t('options.backup-meaning')} isOn={isOn} onChange={onSwitch} />
      {isOn && (
        <>
          <Choice
            label={t('options.every')}
            value={every}
            options={RHYTHMS.map(([value, id]) => ({ value, label: t(id) }))}
            onChange={onEvery}
          />
          <p class="soft">{t('options.backup-files')}</p>
        </>
      )}
      <div class="backup-standing" role="status">
        {isRunning ? <p>{t('options.backup-running')}</p> : <LastBackup isOn={isOn} standing={standing} />}
        {isOn && !isRunning && <Failed standing={standing} isBusy={isBusy} onRetry={onRetry} />}
      </div>
    </div>
  );
};
