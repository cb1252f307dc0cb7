import type { Alert } from '../../core/model/judgement';
import type { Service } from '../../core/model/service';
import { isOurTopic, PRINCIPLE_OF, type Principle } from '../../core/model/topic';
import type { AlertRow } from '../../store/rows';
import { foldUndone, isUndone } from '../alerts/fold-undone';
import { archiveHref } from '../route';

/** `instagram/Privacy Policy` → `Privacy Policy` */
export const termsTypeOf = (documentId: string): string => documentId.slice(documentId.indexOf('/') + 1);

/** `judge.fees.worse` → fair terms: for alerts that were raised before they said so themselves. */
const principleOf = ({ principle, headline }: Alert): Principle | undefined => {
  const [, topic = ''] = headline.id.replace(/^later\./, '').split('.');
  return principle ?? (isOurTopic(topic) ? PRINCIPLE_OF[topic] : undefined);
};

const lineOf = (
  alert: AlertRow,
  services: ReadonlyMap<string, Service>,
  undoing: ReturnType<typeof foldUndone>['undoing'],
) => {
  const { id, headline, severity, at, serviceId, readAt, loudness } = alert;
  const isOver = isUndone(alert);
  const isRead = readAt !== undefined || isOver;
  const line = {
    ...{ id, headline, severity, at, serviceId },
    serviceName: services.get(serviceId)?.name ?? serviceId,
    principle: principleOf(alert),
    isRead,
    ...(isOver && { isOver: true as const }),
    ...(!isRead && severity > 0 && loudness === 0 && { isMuted: true as const }),
    href: archiveHref({ view: 'alert', alertId: id }),
    shareHref: archiveHref({ view: 'share', changeId: id }),
  };
  if (alert.about) return { ...line, about: alert.about, state: alert.state };
  const { documentId, verdict } = alert;
  return {
    ...line,
    documentId,
    verdict,
    termsType: termsTypeOf(documentId),
    undoing: undoing(alert),
  };
};

export type AlertLine = ReturnType<typeof lineOf>;

/** What is news, as it came from the store; all others as earlier ones, newest first. */
export const alertLines = (alerts: readonly AlertRow[], services: readonly Service[]) => {
  const byId = new Map(services.map((service) => [service.id, service]));
  const { left, undoing } = foldUndone(alerts);
  const isNews = new Set(alerts.flatMap(({ id, loudness }) => (loudness > 0 ? id : [])));
  const toLine = (alert: AlertRow): AlertLine => lineOf(alert, byId, undoing);
  return {
    fresh: left.filter(({ id }) => isNews.has(id)).map(toLine),
    earlier: left
      .filter(({ id }) => !isNews.has(id))
      .sort((a, b) => b.at - a.at)
      .map(toLine),
  };
};
