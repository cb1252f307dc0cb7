import type { Setting } from '../../utils/core/model/setting';
import type { MessageId } from '../../utils/i18n/message-id';
import { useSpeech } from '../base/Language';
import { ExposureBar } from './ExposureBar';
import { plainWords, valueWords } from './setting-words';

interface SettingStateProps {
  label: MessageId;
  setting?: Setting;
  /** Said where there is no setting. */
  absent: MessageId;
  /** What else is shown of it, where that is what changed. */
  detail?: 'options' | 'description';
}

const Detail = ({ setting, detail }: { setting: Setting; detail: 'options' | 'description' }) => {
  const speech = useSpeech();
  const { options = [], description } = setting;
  if (detail === 'description')
    return description ? <p class="setting-words">{plainWords(speech, description)}</p> : null;
  return (
    <>
      <p class="soft">{speech.t('privacy.choices')}</p>
      <ul class="setting-words">
        {options.map((option) => (
          <li key={option}>
            <bdi>{valueWords(speech, option)}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
};

/** A setting at one moment: what it was called, how it was set, how far that reached. */
export const SettingState = ({ label, setting, absent, detail }: SettingStateProps) => {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <div class="setting-state">
      <h4 class="soft">{t(label)}</h4>
      {setting ? (
        <>
          <p class="setting-value">
            <bdi>{plainWords(speech, setting.name)}</bdi>:{' '}
            <strong>
              <bdi>{valueWords(speech, setting.value)}</bdi>
            </strong>
          </p>
          <ExposureBar exposure={setting.exposure} />
          {detail && <Detail setting={setting} detail={detail} />}
        </>
      ) : (
        <p>{t(absent)}</p>
      )}
    </div>
  );
};
