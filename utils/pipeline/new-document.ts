import { CHAIN_START } from '../core/evidence/chain-sighting';
import type { Capture, How } from '../core/model/capture';
import { type Address, type Document, documentIdOf } from '../core/model/document';
import type { Time } from '../core/model/hash';
import type { ServiceId } from '../core/model/service';
import type { TermsType } from '../core/model/terms-type';

/** A document that nobody has looked at yet; its first check is due at once. */
export const emptyDocument = (made: {
  serviceId: ServiceId;
  termsType: TermsType;
  addresses: Address[];
  addedAt: Time;
}): Document => ({
  ...made,
  id: documentIdOf(made.serviceId, made.termsType),
  isMuted: false,
  failures: 0,
  nextCheckAt: made.addedAt,
  chain: { head: CHAIN_START, length: 0 },
});

const ADDRESS_FROM: Record<How, Address['from']> = {
  visit: 'visited',
  check: 'declared',
  kept: 'kept',
  import: 'kept',
};

/** The document that a capture is the first look at. */
export const newDocument = (capture: Capture, addedAt: Time): Document =>
  emptyDocument({
    serviceId: capture.serviceId,
    termsType: capture.termsType,
    addresses: [{ url: capture.url, from: ADDRESS_FROM[capture.how] }],
    addedAt,
  });
