import { useMemo } from 'preact/hooks';
import type { Time } from '../../utils/core/model/hash';
import type { YearLine } from '../../utils/core/model/year/year-line';
import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';
import { Monogram } from '../site/Monogram';
import { ServiceBlocked, type ServiceBlockedProps } from '../site/ServiceBlocked';
import { YearStrip } from '../year/YearStrip';

/** A service as a line of the archive. */
export interface ServiceLine {
  id: string;
  name: string;
  href: string;
  documents: number;
  blocked?: ServiceBlockedProps;
  unread: number;
  lookedAt?: Time;
  changedAt?: Time;
  state: 'watched' | 'paused' | 'unwatched' | 'example';
  /** Absent while it is read. */
  year?: YearLine;
}

const ServiceCard = ({ service }: { service: ServiceLine }) => {
  const { t, ago, since } = useSpeech();
  const { year, name, href } = service;
  // Years come one after the other: those that stand are not drawn again for each of the others.
  const strip = useMemo(() => year && <YearStrip year={year} name={name} href={href} />, [year, name, href]);
  return (
    <li class="service card">
      <Monogram name={service.name} state={service.state} />
      <div class="service-words">
        <h3>
          <a class="whole-card" href={service.href}>
            {service.name}
          </a>
          {service.unread > 0 && <span class="badge">{t('archive.unread', { count: service.unread })}</span>}
        </h3>
        <p class="soft">
          {t('archive.documents', { count: service.documents })}{' '}
          {service.changedAt === undefined
            ? t('archive.never-changed')
            : t('archive.changed', { since: since(service.changedAt) })}
        </p>
        <p class="soft">
          {service.state !== 'watched' && t(`archive.state-${service.state}`)}{' '}
          {service.state !== 'example' &&
            service.lookedAt !== undefined &&
            t('archive.looked', { ago: ago(service.lookedAt) })}
        </p>
        {service.blocked && <ServiceBlocked {...service.blocked} />}
        {service.state !== 'example' && <div class="year-room">{strip}</div>}
      </div>
      <Icon name="arrow-right" />
    </li>
  );
};

/** All services of the archive. */
export const ServiceList = ({ services }: { services: readonly ServiceLine[] }) => (
  <ul class="services">
    {services.map((service) => (
      <ServiceCard key={service.id} service={service} />
    ))}
  </ul>
);
