import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';

interface MuteSettingsProps {
  areMuted: boolean;
  onMute: (isMuted: boolean) => void;
}

/** Whether changes of a service's settings interrupt the reader. */
export const MuteSettings = ({ areMuted, onMute }: MuteSettingsProps) => {
  const { t } = useSpeech();
  return (
    <Button
      look="quiet"
      icon={areMuted ? 'bell' : 'bell-off'}
      label={t(areMuted ? 'alert.unmute-settings' : 'alert.mute-settings')}
      onPress={() => onMute(!areMuted)}
    />
  );
};
