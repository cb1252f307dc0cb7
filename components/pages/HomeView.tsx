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
  /** How many of them stand already; all unless it says so. */
  shown?: number;
  /** Long work that is under way. */
  work?: ComponentChildren;
  /** A look at all of them. */
  checkAll?: ComponentChildren;
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
export const HomeView = ({ services, shown, fullSince, work, checkAll, children, ...alerts }: HomeViewProps) => {
  const { t } = useSpeech();
  return (
    <>
      <PageTitle text={t('archive.title')} />
      <FullNote since={fullSince} />
      {work}
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
            {services.filter(({ state }) => state === 'watched').length > 1 && checkAll}
            <ServiceList services={services.slice(0, shown)} />
          </section>
        )}
      </div>
      {children}
    </>
  );
};
