import { PastedMails } from '../../components/mail/PastedMails';
import { usePastedMails } from '../../utils/view/mail/use-pasted-mails';

interface PastedMailsPartProps {
  serviceId: string;
  serviceName: string;
  /** Of the change whose page it is. */
  termsType?: string;
}

export const PastedMailsPart = ({ serviceName, ...place }: PastedMailsPartProps) => (
  <PastedMails serviceName={serviceName} {...usePastedMails(place)} />
);
