import type { DocumentId } from './document';
import type { Hash } from './hash';
import type { NoticeSeen } from './judgement';
import type { ServiceId } from './service';

/** A notice kept, once however often it was seen. */
export interface Notice extends NoticeSeen {
  /** Hash of service, document and quote. */
  id: Hash;
  serviceId: ServiceId;
  /** Absent for a banner that may mean any document of the service. */
  documentId?: DocumentId;
  url?: string;
}
