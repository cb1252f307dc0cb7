import type { Service } from '../core/model/service';
import { termsTypeOf } from './lines/alert-lines';
import { hashOf } from './route';

/** `instagram/Privacy Policy` → `instagram` */
export const serviceIdOf = (documentId: string): string => documentId.slice(0, documentId.indexOf('/'));

/** The names of a document's surroundings, and the ways back to them. */
export const placeOf = (documentId: string, service?: Service) => ({
  serviceName: service?.name ?? serviceIdOf(documentId),
  termsType: termsTypeOf(documentId),
  serviceHref: hashOf({ view: 'service', serviceId: serviceIdOf(documentId) }),
  documentHref: hashOf({ view: 'document', documentId }),
});
