import { ArchiveFile } from '../../components/archive/ArchiveFile';
import { FaultLog } from '../../components/archive/FaultLog';
import { Await } from '../../components/base/Await';
import { Outcome } from '../../components/base/Outcome';
import { HomeView } from '../../components/pages/HomeView';
import { useArchiveFile } from '../../utils/view/pages/use-archive-file';
import { useFaults } from '../../utils/view/pages/use-faults';
import { useHome } from '../../utils/view/pages/use-home';

export const HomePage = () => {
  const { value, failure, onRead, onMute } = useHome();
  const file = useArchiveFile();
  const faults = useFaults();
  return (
    <Await value={value} failure={failure}>
      {({ services, alerts }) => (
        <HomeView services={services} fresh={alerts.fresh} earlier={alerts.earlier} onRead={onRead} onMute={onMute}>
          <ArchiveFile {...file} />
          <Outcome remark={file.remark} />
          <FaultLog {...faults} />
          <Outcome remark={faults.remark} />
        </HomeView>
      )}
    </Await>
  );
};
