import { ArchiveFile } from '../../components/archive/ArchiveFile';
import { Await } from '../../components/base/Await';
import { useSpeech } from '../../components/base/Language';
import { Outcome } from '../../components/base/Outcome';
import { HomeView } from '../../components/pages/HomeView';
import { useArchiveFile } from '../../utils/view/pages/use-archive-file';
import { useHome } from '../../utils/view/pages/use-home';
import { useYears, withYears } from '../../utils/view/year/use-years';
import { TrustOverviewPart } from './parts/trust-part';

export const HomePage = () => {
  const { value, failure, alerts } = useHome(useSpeech().say);
  const years = useYears();
  const file = useArchiveFile();
  return (
    <Await value={value} failure={failure}>
      {({ services, board }) => (
        <HomeView {...alerts} board={board} fullSince={board.fullSince} services={withYears(services, years)}>
          {services.length > 1 && <TrustOverviewPart />}
          <ArchiveFile {...file} />
          <Outcome remark={file.remark} />
        </HomeView>
      )}
    </Await>
  );
};
