import { SinceAgreed, type SinceAgreedProps } from '../../../components/agreement/SinceAgreed';
import { useAgreementActs } from '../../../utils/view/agreement/use-agreement-acts';

type AgreementPartProps = Pick<SinceAgreedProps, 'agreement' | 'again' | 'documents'> & { serviceId: string };

/** When the reader agreed to a service's terms, and what can be said of that. */
export const AgreementPart = ({ serviceId, ...agreed }: AgreementPartProps) => (
  <SinceAgreed {...agreed} {...useAgreementActs(serviceId)} />
);
