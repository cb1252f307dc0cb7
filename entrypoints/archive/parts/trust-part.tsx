import { Await } from '../../../components/base/Await';
import { TrustLedger } from '../../../components/trust/TrustLedger';
import { TrustOverview } from '../../../components/trust/TrustOverview';
import { useTrust, useTrustComparison } from '../../../utils/view/trust/use-trust';

/** Below a service's documents; nothing while it is read, since all above it stands already. */
export const TrustPart = ({ serviceId, href }: { serviceId: string; href: string }) => {
  const { value, failure } = useTrust(serviceId);
  if (value === undefined && failure === undefined) return null;
  return (
    <Await value={value} failure={failure}>
      {(trust) => <TrustLedger {...trust} href={href} />}
    </Await>
  );
};

export const TrustOverviewPart = () => <TrustOverview {...useTrustComparison()} />;
