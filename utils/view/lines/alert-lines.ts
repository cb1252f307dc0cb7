import type { Document } from '../../core/model/document';
import type { Alert } from '../../core/model/judgement';
import type { Service } from '../../core/model/service';
import { foldUndone, isUndone } from '../alerts/fold-undone';
import { archiveHref } from '../route';

/** `instagram/Privacy Policy` → `Privacy Policy` */
export const termsTypeOf = (documentId: string): string => documentId.slice(documentId.indexOf('/') + 1);

interface Around {
  services: readonly Service[];
  /** Those of the alerts, for whether they are muted. */
  documents: readonly Document[];
}

const lineOf = (
  alert: Alert,
  services: ReadonlyMap<string, Service>,
  undoing: ReturnType<typeof foldUndone>['undoing'],
) => {
  const { id, headline, severity, at, serviceId, readAt } = alert;
  const line = {
    ...{ id, headline, severity, at },
    serviceName: services.get(serviceId)?.name ?? serviceId,
    isRead: readAt !== undefined || isUndone(alert),
    href: archiveHref({ view: 'alert', alertId: id }),
  };
  if (alert.about) return { ...line, about: alert.about, state: alert.state };
  const { documentId, verdict } = alert;
  return { ...line, documentId, verdict, termsType: termsTypeOf(documentId), undoing: undoing(alert) };
};

/** Unread ones of documents that may speak, as they came from the store; all others as earlier ones, newest first. */
export const alertLines = (alerts: readonly Alert[], { services, documents }: Around) => {
  const byId = new Map(services.map((service) => [service.id, service]));
  const muted = new Set(documents.filter(({ isMuted }) => isMuted).map(({ id }) => id));
  const { left, undoing } = foldUndone(alerts);
  const isNew = (alert: Alert): boolean =>
    alert.readAt === undefined && !muted.has(alert.documentId ?? '') && !isUndone(alert);
  return {
    fresh: left.filter(isNew).map((alert) => lineOf(alert, byId, undoing)),
    earlier: left
      .filter((alert) => !isNew(alert))
      .sort((a, b) => b.at - a.at)
      .map((alert) => lineOf(alert, byId, undoing)),
  };
};
