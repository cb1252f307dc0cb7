import { Await } from '../../components/base/Await';
import { useSpeech } from '../../components/base/Language';
import { Remark } from '../../components/base/Remark';
import { ComparisonView } from '../../components/comparison/ComparisonView';
import { AlertView } from '../../components/pages/AlertView';
import { mayBeTold } from '../../utils/view/mail/may-be-told';
import { useAlertPage } from '../../utils/view/pages/use-alert-page';
import { useComparison } from '../../utils/view/pages/use-comparison';
import { PastedMailsPart } from './pasted-mails-part';
import { SettingsAlertPage } from './settings-alert-page';

const Comparison = ({ beforeId, afterId }: { beforeId: string; afterId: string }) => {
  const { value, failure, view } = useComparison(beforeId, afterId);
  const { t } = useSpeech();
  return (
    <Await value={value} failure={failure}>
      {() =>
        view ? (
          <ComparisonView {...view} />
        ) : (
          <Remark icon="warning" look="notable">
            <p>{t('comparison.missing')}</p>
          </Remark>
        )
      }
    </Await>
  );
};

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
            <Comparison beforeId={found.change.beforeId} afterId={found.change.afterId} />
          </AlertView>
        ) : (
          <SettingsAlertPage alertId={alertId} />
        )
      }
    </Await>
  );
};
