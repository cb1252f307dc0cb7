import type { Severity } from '../../utils/core/model/judgement';
import type { SettingState } from '../../utils/core/model/setting';
import { Chip } from '../alert/Chip';
import { useSpeech } from '../base/Language';

interface SettingChipProps {
  state: SettingState;
  severity: Severity;
}

/** What became of a setting, in a word. */
export const SettingChip = ({ state, severity }: SettingChipProps) => {
  const { t } = useSpeech();
  return <Chip label={t(`setting.${state}`)} meaning={t(`setting.${state}-meaning`)} severity={severity} />;
};
