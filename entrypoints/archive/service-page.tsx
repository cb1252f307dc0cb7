import { Await } from '../../components/base/Await';
import { Missing } from '../../components/pages/Missing';
import { ServiceView } from '../../components/pages/ServiceView';
import { SettingsSummary } from '../../components/settings/SettingsSummary';
import { useServicePage } from '../../utils/view/pages/use-service-page';
import { AgreementPart } from './parts/agreement-part';
import { TrustPart } from './parts/trust-part';
import { PastedMailsPart } from './pasted-mails-part';

export const ServicePage = ({ serviceId }: { serviceId: string }) => {
  const { value, failure, ...page } = useServicePage(serviceId);
  return (
    <Await value={value} failure={failure}>
      {({ service, agreed, settings, areSeemingRead: areRead, areSettingsMuted: areMuted, ...loaded }) =>
        service ? (
          <ServiceView
            service={service}
            {...loaded}
            trust={<TrustPart serviceId={serviceId} href={service.href} />}
            mails={<PastedMailsPart serviceId={serviceId} serviceName={service.name} />}
            settings={
              settings && (
                <SettingsSummary
                  settings={settings}
                  muting={{ areMuted, onMute: page.onMuteSettings }}
                  seeming={areRead === undefined ? undefined : { areRead, onRead: page.onReadSeeming }}
                />
              )
            }
            {...page}
          >
            {agreed && <AgreementPart serviceId={serviceId} {...agreed} />}
          </ServiceView>
        ) : (
          <Missing message="archive.service-missing" />
        )
      }
    </Await>
  );
};
