import type { SettingMoment } from '../../../utils/core/model/setting';
import { useSpeech } from '../../base/Language';
import { plainWords, valueWords } from '../setting-words';

const BY = {
  'you-here': 'setting.by-you-here',
  'you-elsewhere': 'setting.by-you-elsewhere',
  'page-without-you': 'settings.evidence.page',
  'between-visits': 'privacy.by-between-visits',
} as const;

const Moment = ({ moment }: { moment: SettingMoment }) => {
  const speech = useSpeech();
  const { t, date } = speech;
  const { at, state, before = '', after = '', oldName = '', who } = moment;
  const words = { before: valueWords(speech, before), after: valueWords(speech, after) };
  return (
    <li>
      <time dateTime={new Date(at).toISOString()}>{date(at)}</time>
      <p>
        {t(`privacy.history-${state}`, { ...words, oldName: plainWords(speech, oldName) })} {who && t(BY[who])}
      </p>
    </li>
  );
};

/** What became of a setting, newest first: when it was seen, how it stood, who did it as far as this browser knows. */
export const SettingHistory = ({ history }: { history: readonly SettingMoment[] }) => (
  <ol class="setting-history">
    {history.map((moment) => (
      <Moment key={`${moment.at} ${moment.state}`} moment={moment} />
    ))}
  </ol>
);
