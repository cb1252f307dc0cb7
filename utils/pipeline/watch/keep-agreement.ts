import { type Agreement, withAgreement } from '../../core/model/agreement';
import type { Time } from '../../core/model/hash';
import type { ServiceId } from '../../core/model/service';
import type { Ports } from '../ports';

type Held = Pick<Ports, 'archive'>;

/** When the user agreed to a service's terms; false where there is no such service. */
export const keepAgreement = (ports: Held, serviceId: ServiceId, agreement: Agreement): Promise<boolean> =>
  changeAgreements(ports, serviceId, (known) => withAgreement(known, agreement));

export const forgetAgreement = (ports: Held, serviceId: ServiceId, at: Time): Promise<boolean> =>
  changeAgreements(ports, serviceId, (known) => known.filter((one) => one.at !== at));

const changeAgreements = (
  { archive }: Held,
  serviceId: ServiceId,
  change: (known: readonly Agreement[]) => Agreement[],
): Promise<boolean> =>
  archive.transaction('rw', archive.services, async () => {
    const service = await archive.services.get(serviceId);
    if (service === undefined) return false;
    const { agreements: known = [], ...rest } = service;
    const agreements = change(known);
    await archive.services.put(agreements.length > 0 ? { ...rest, agreements } : rest);
    return true;
  });
