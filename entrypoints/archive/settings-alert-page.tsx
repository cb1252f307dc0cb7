import { Await } from '../../components/base/Await';
import { Missing } from '../../components/pages/Missing';
import { SettingsAlertView } from '../../components/pages/SettingsAlertView';
import { useSettingsAlert } from '../../utils/view/alerts/use-settings-alert';

export const SettingsAlertPage = ({ alertId }: { alertId: string }) => {
  const { value, failure, reading, onClaim, onMute } = useSettingsAlert(alertId);
  return (
    <Await value={value} failure={failure}>
      {(found) =>
        found ? (
          <SettingsAlertView
            {...found}
            {...reading}
            onClaim={onClaim}
            onMute={(isMuted) => onMute(found.serviceId, isMuted)}
          />
        ) : (
          <Missing message="alert.missing" />
        )
      }
    </Await>
  );
};
