import { TrustLedger } from '../../../components/trust/TrustLedger';
import { TrustOverview } from '../../../components/trust/TrustOverview';
import { useTrust, useTrustComparison } from '../../../utils/view/trust/use-trust';

/** Below a service's documents; nothing while it is read, since all above it stands already. */
export const TrustPart = ({ serviceId, href }: { serviceId: string; href: string }) => {
  const trust = useTrust(serviceId);
  return trust ? <TrustLedger {...trust} href={href} /> : null;
};

export const TrustOverviewPart = () => <TrustOverview {...useTrustComparison()} />;
