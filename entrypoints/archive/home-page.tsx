import { Await } from '../../components/base/Await';
import { useSpeech } from '../../components/base/Language';
import { HomeView } from '../../components/pages/HomeView';
import { useHome } from '../../utils/view/pages/use-home';
import { useWithYears } from '../../utils/view/year/use-years';
import { CheckAllPart } from './parts/check-all-part';
import { OwnFilePart } from './parts/own-file-part';
import { RereadingPart } from './parts/rereading-part';
import { TrustOverviewPart } from './parts/trust-part';

export const HomePage = () => {
  const { value, failure, alerts } = useHome(useSpeech().say);
  const { services, shown } = useWithYears(value?.services);
  return (
    <Await value={value} failure={failure}>
      {({ board }) => (
        <HomeView
          {...alerts}
          board={board}
          fullSince={board.fullSince}
          services={services}
          shown={shown}
          work={<RereadingPart />}
          checkAll={<CheckAllPart />}
        >
          {services.length > 1 && <TrustOverviewPart />}
          <OwnFilePart />
        </HomeView>
      )}
    </Await>
  );
};
