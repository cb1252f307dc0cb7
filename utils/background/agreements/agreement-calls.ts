import type { OwnHandlers } from '../../browser/listen';
import type { ExtensionCalls } from '../../browser/messages';
import { fail, succeed } from '../../core/model/result';
import type { Ports } from '../../pipeline/ports';
import { forgetAgreement, keepAgreement } from '../../pipeline/watch/keep-agreement';
import { readDay } from './read-day';

type AgreementCalls = Pick<ExtensionCalls, Extract<keyof ExtensionCalls, `${'agreement' | 'comparison'}.${string}`>>;

const doneOrUnknown = async (serviceId: string, work: Promise<boolean>) =>
  (await work) ? succeed(undefined) : fail({ code: 'unknown-service' as const, detail: serviceId });

/** What our pages ask about when the user agreed, and about what lies between any two versions. */
export const agreementCalls = (ports: Ports): OwnHandlers<AgreementCalls> => ({
  'agreement.set': async ({ serviceId, day }) => {
    const at = readDay(day, ports.now());
    if (at === undefined) return fail({ code: 'bad-payload', detail: day });
    return doneOrUnknown(serviceId, keepAgreement(ports, serviceId, { at, how: 'set' }));
  },
  'agreement.remove': ({ serviceId, at }) => doneOrUnknown(serviceId, forgetAgreement(ports, serviceId, at)),
  'agreement.put-back': ({ serviceId, agreement }) =>
    doneOrUnknown(serviceId, keepAgreement(ports, serviceId, agreement)),
  'comparison.judge': async ({ beforeId, afterId }) => {
    const { judgePair } = await import('../../pipeline/judge-pair');
    return succeed(await judgePair(ports, { beforeId, afterId }));
  },
});
