import { ArchiveFile } from '../../components/archive/ArchiveFile';
import { Await } from '../../components/base/Await';
import { Outcome } from '../../components/base/Outcome';
import { HomeView } from '../../components/pages/HomeView';
import { useArchiveFile } from '../../utils/view/pages/use-archive-file';
import { useHome } from '../../utils/view/pages/use-home';
import { useYears, withYears } from '../../utils/view/year/use-years';
import { TrustOverviewPart } from './parts/trust-part';

export const HomePage = () => {
  const { value, failure, onRead, onMute } = useHome();
  const years = useYears();
  const file = useArchiveFile();
  return (
    <Await value={value} failure={failure}>
      {({ services, alerts }) => (
        <HomeView {...alerts} services={withYears(services, years)} onRead={onRead} onMute={onMute}>
          {services.length > 1 && <TrustOverviewPart />}
          <ArchiveFile {...file} />
          <Outcome remark={file.remark} />
        </HomeView>
      )}
    </Await>
  );
};
