import { Await } from '../../components/base/Await';
import { AlertView } from '../../components/pages/AlertView';
import { mayBeTold } from '../../utils/view/mail/may-be-told';
import { useAlertPage } from '../../utils/view/pages/use-alert-page';
import { ComparisonPart } from './parts/comparison-part';
import { PastedMailsPart } from './pasted-mails-part';
import { SettingsAlertPage } from './settings-alert-page';

export const AlertPage = ({ alertId }: { alertId: string }) => {
  const { value, failure, reading, onMute } = useAlertPage(alertId);
  return (
    <Await value={value} failure={failure}>
      {(found) =>
        found ? (
          <AlertView
            {...found}
            mails={mayBeTold(found.alert) && <PastedMailsPart {...found} serviceId={found.alert.serviceId} />}
            {...reading}
            onMute={(isMuted) => onMute(found.alert.documentId, isMuted)}
          >
            <ComparisonPart beforeId={found.change.beforeId} afterId={found.change.afterId} />
          </AlertView>
        ) : (
          <SettingsAlertPage alertId={alertId} />
        )
      }
    </Await>
  );
};
