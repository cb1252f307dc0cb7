import type { ComponentChildren } from 'preact';
import type { Time } from '../../utils/core/model/hash';
import { AlertBoard, type AlertBoardProps } from '../alert/board/AlertBoard';
import { type ServiceLine, ServiceList } from '../archive/ServiceList';
import { useSpeech } from '../base/Language';
import { PageTitle } from '../base/PageTitle';
import { FullNote } from '../site/FullNote';

interface HomeViewProps extends Omit<AlertBoardProps, 'opensTab'> {
  /** Since when there has been no room on the disk. */
  fullSince?: Time;
  services: readonly ServiceLine[];
  /** Export and import. */
  children?: ComponentChildren;
}

const EmptyArchive = () => {
  const { t } = useSpeech();
  return (
    <section class="first-run card">
      <h2>{t('archive.empty')}</h2>
      <p class="soft">{t('archive.empty-meaning')}</p>
      <a class="button primary" href="/welcome.html">
        {t('popup.first-action')}
      </a>
    </section>
  );
};

/** The archive's first page. */
export const HomeView = ({ services, fullSince, children, ...alerts }: HomeViewProps) => {
  const { t } = useSpeech();
  return (
    <>
      <PageTitle text={t('archive.title')} />
      <FullNote since={fullSince} />
      {services.length === 0 && <EmptyArchive />}
      <div class="home">
        <div class="home-alerts">
          <AlertBoard {...alerts} />
        </div>
        {services.length > 0 && (
          <section aria-labelledby="services">
            <h2 id="services" class="group-title">
              {t('archive.services')} <span class="count">{services.length}</span>
            </h2>
            <ServiceList services={services} />
          </section>
        )}
      </div>
      {children}
    </>
  );
};
