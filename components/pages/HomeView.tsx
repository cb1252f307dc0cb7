import type { ComponentChildren } from 'preact';
import type { AlertActions, AlertLine } from '../alert/AlertCard';
import { AlertList } from '../alert/AlertList';
import { type ServiceLine, ServiceList } from '../archive/ServiceList';
import { useSpeech } from '../base/Language';
import { PageTitle } from '../base/PageTitle';

interface HomeViewProps extends AlertActions {
  services: readonly ServiceLine[];
  fresh: readonly AlertLine[];
  earlier: readonly AlertLine[];
  /** Export, import and the fault log. */
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
export const HomeView = ({ services, fresh, earlier, children, ...card }: HomeViewProps) => {
  const { t } = useSpeech();
  return (
    <>
      <PageTitle text={t('archive.title')} />
      {services.length === 0 && <EmptyArchive />}
      <div class="home">
        {services.length > 0 && (
          <section aria-labelledby="services">
            <h2 id="services" class="group-title">
              {t('archive.services')} <span class="count">{services.length}</span>
            </h2>
            <ServiceList services={services} />
          </section>
        )}
        <div class="home-alerts">
          <AlertList heading="popup.new" alerts={fresh} pageSize={6} {...card} />
          <AlertList heading="popup.earlier" alerts={earlier} pageSize={6} {...card} />
        </div>
      </div>
      {children}
    </>
  );
};
