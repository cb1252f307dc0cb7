import { Missing } from '../../components/pages/Missing';
import { hashOf, type Route } from '../../utils/view/route';
import { AlertPage } from './alert-page';
import { ComparisonPage } from './comparison-page';
import { DocumentPage } from './document-page';
import { HomePage } from './home-page';
import { later } from './parts/later';
import { SearchPage } from './search/search-page';
import { TextPage } from './search/text-page';
import { ServicePage } from './service-page';
import { SettingsPage } from './settings-page';

const CheckPage = later(async () => (await import('./check/check-page')).CheckPage);
const SharePage = later(async () => (await import('./share/share-page')).SharePage);

/** The page of a route; keyed by what it shows, so that nothing is carried over. */
export const RoutePage = ({ route }: { route: Route }) => {
  if (route.view === 'home') return <HomePage />;
  if (route.view === 'service') return <ServicePage key={route.serviceId} {...route} />;
  if (route.view === 'settings') return <SettingsPage key={route.serviceId} {...route} />;
  if (route.view === 'document') return <DocumentPage key={route.documentId} {...route} />;
  if (route.view === 'alert') return <AlertPage key={route.alertId} {...route} />;
  if (route.view === 'comparison') return <ComparisonPage key={`${route.beforeId} ${route.afterId}`} {...route} />;
  if (route.view === 'share') return <SharePage key={hashOf(route)} route={route} />;
  if (route.view === 'search') return <SearchPage route={route} />;
  if (route.view === 'check') return <CheckPage />;
  if (route.view === 'text') return <TextPage key={route.versionId} {...route} />;
  return <Missing message="archive.not-found" />;
};
