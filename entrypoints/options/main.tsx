import { render } from 'preact';
import { ArchiveFile } from '../../components/archive/ArchiveFile';
import { Language } from '../../components/base/Language';
import { Outcome } from '../../components/base/Outcome';
import { OptionsView } from '../../components/pages/OptionsView';
import '../../components/styles/all.css';
import { useSetting } from '../../utils/view/hooks/use-setting';
import { useArchiveFile } from '../../utils/view/pages/use-archive-file';
import { useOptions } from '../../utils/view/pages/use-options';
import { Faults } from './faults';
import { Packs } from './packs';

const Options = () => {
  const { preferences, ...options } = useOptions();
  const file = useArchiveFile();
  if (!preferences) return null;
  return (
    <OptionsView preferences={preferences} {...options} watchFor={<Packs />} faults={<Faults />}>
      <ArchiveFile {...file} />
      <Outcome remark={file.remark} />
    </OptionsView>
  );
};

const App = () => {
  const setting = useSetting();
  return (
    setting && (
      <Language {...setting}>
        <Options />
      </Language>
    )
  );
};

const root = document.getElementById('root');
if (root) render(<App />, root);
