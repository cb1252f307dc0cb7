import { useId, useState } from 'preact/hooks';
import type { SettingMoment } from '../../../utils/core/model/setting';
import { Icon } from '../../base/Icon';
import { type Speech, useSpeech } from '../../base/Language';
import { ExposureBar } from '../ExposureBar';
import type { SettingLine } from '../setting-lines';
import { plainWords, valueWords } from '../setting-words';
import { SettingHistory } from './SettingHistory';
import { CELL, ROW, ROW_HEADER } from './table-roles';

const notesOf = (line: SettingLine, speech: Speech): string[] => {
  const { t, date } = speech;
  const { waiting, seenAt } = line;
  return [
    ...(line.isUnverified ? [t('privacy.note-unverified')] : []),
    ...(line.isAway ? [t('privacy.note-away')] : []),
    ...(seenAt === undefined ? [] : [t('privacy.note-unseen', { date: date(seenAt) })]),
    ...(waiting
      ? [t('privacy.note-waiting', { value: valueWords(speech, waiting.value), date: date(waiting.at) })]
      : []),
    ...(line.isDisabled ? [t('privacy.note-disabled')] : []),
  ];
};

const whenOf = ({ state, at, lastAt }: SettingMoment, { t, shortDate }: Speech): string => {
  if (state === 'first' || state === 'earliest') return t('privacy.since-first', { date: shortDate(at) });
  if (lastAt === undefined || shortDate(lastAt) === shortDate(at)) return shortDate(at);
  return t('privacy.since-between', { since: shortDate(lastAt), at: shortDate(at) });
};

const whoOf = ({ state, who }: SettingMoment, { t }: Speech): string => {
  if (who) return t(`privacy.who-${who}`);
  return t(state === 'first' || state === 'earliest' ? 'privacy.who-nobody' : 'privacy.who-new');
};

const isWithoutYou = ({ who }: SettingMoment): boolean => who === 'between-visits' || who === 'page-without-you';

const Name = ({ line }: { line: SettingLine }) => {
  const speech = useSpeech();
  return (
    <>
      {line.path.length > 0 && (
        <span class="setting-path soft">{line.path.map((part) => plainWords(speech, part)).join(' › ')}</span>
      )}
      <span class="setting-name">{plainWords(speech, line.name)}</span>
      {notesOf(line, speech).map((note) => (
        <span key={note} class="setting-note soft">
          {note}
        </span>
      ))}
    </>
  );
};

interface HistoryButtonProps {
  name: string;
  isOpen: boolean;
  controls: string;
  onPress: () => void;
}

const HistoryButton = ({ name, isOpen, controls, onPress }: HistoryButtonProps) => {
  const { t } = useSpeech();
  const label = t('privacy.history');
  return (
    <button
      type="button"
      class="button quiet history-button"
      aria-expanded={isOpen}
      aria-controls={controls}
      aria-label={t('privacy.of-setting', { label, name })}
      onClick={onPress}
    >
      <Icon name={isOpen ? 'arrow-up' : 'arrow-down'} size={16} />
      <span>{label}</span>
    </button>
  );
};

/** One setting: how it stands, whom it reaches, since when and by whom; its past at a press. */
export const SettingRow = ({ line }: { line: SettingLine }) => {
  const speech = useSpeech();
  const { t } = speech;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const name = plainWords(speech, line.name);
  return (
    <>
      <tr {...ROW} class={line.isAway || line.seenAt !== undefined ? 'unseen' : undefined}>
        <th scope="row" {...ROW_HEADER}>
          <Name line={line} />
        </th>
        <td {...CELL} data-label={t('setting.now')}>
          <strong>{valueWords(speech, line.value)}</strong>
        </td>
        <td {...CELL} data-label={t('privacy.column-reach')}>
          <ExposureBar exposure={line.isUnverified ? undefined : line.exposure} />
        </td>
        <td {...CELL} data-label={t('privacy.column-since')}>
          {whenOf(line.since, speech)}
        </td>
        <td {...CELL} data-label={t('privacy.column-who')}>
          <span class={isWithoutYou(line.since) ? 'without-you' : undefined}>{whoOf(line.since, speech)}</span>
          {line.history.length > 1 && (
            <HistoryButton name={name} isOpen={isOpen} controls={id} onPress={() => setOpen(!isOpen)} />
          )}
        </td>
      </tr>
      {isOpen && (
        <tr {...ROW} id={id} class="history-row">
          <td {...CELL} colSpan={5}>
            <h4>{t('privacy.history-of', { name })}</h4>
            <SettingHistory history={line.history} />
          </td>
        </tr>
      )}
    </>
  );
};
