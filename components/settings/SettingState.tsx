import type { Setting } from '../../utils/core/model/setting';
import type { MessageId } from '../../utils/i18n/message-id';
import { useSpeech } from '../base/Language';
import { ExposureBar } from './ExposureBar';

interface SettingStateProps {
  label: MessageId;
  setting?: Setting;
  /** Said where there is no setting. */
  absent: MessageId;
}

const WORDS: Record<string, MessageId> = {
  on: 'setting.value-on',
  off: 'setting.value-off',
  mixed: 'setting.value-mixed',
};

/** A setting at one moment: what it was called, how it was set, how far that reached. */
export const SettingState = ({ label, setting, absent }: SettingStateProps) => {
  const { t } = useSpeech();
  const word = setting && Object.hasOwn(WORDS, setting.value) ? WORDS[setting.value] : undefined;
  return (
    <div class="setting-state">
      <p class="setting-when soft">{t(label)}</p>
      {setting ? (
        <>
          <p>
            <bdi>{setting.name}</bdi>: <strong>{word ? t(word) : <bdi>{setting.value}</bdi>}</strong>
          </p>
          <ExposureBar exposure={setting.exposure} />
        </>
      ) : (
        <p>{t(absent)}</p>
      )}
    </div>
  );
};
