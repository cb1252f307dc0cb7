import { ArchiveFile } from '../../components/archive/ArchiveFile';
import { Await } from '../../components/base/Await';
import { Outcome } from '../../components/base/Outcome';
import { HomeView } from '../../components/pages/HomeView';
import { useArchiveFile } from '../../utils/view/pages/use-archive-file';
import { useHome } from '../../utils/view/pages/use-home';

export const HomePage = () => {
  const { value, failure, onRead, onMute } = useHome();
  const file = useArchiveFile();
  return (
    <Await value={value} failure={failure}>
      {({ services, alerts }) => (
        <HomeView {...alerts} services={services} onRead={onRead} onMute={onMute}>
          <ArchiveFile {...file} />
          <Outcome remark={file.remark} />
        </HomeView>
      )}
    </Await>
  );
};
