import { render } from 'preact';
import { Language } from '../../components/base/Language';
import { OptionsView } from '../../components/pages/OptionsView';
import '../../components/styles/all.css';
import { useSetting } from '../../utils/view/hooks/use-setting';
import { useOptions } from '../../utils/view/pages/use-options';
import { Faults } from './faults';
import { OldPages } from './old-pages';
import { OwnFile } from './own-file';
import { Packs } from './packs';
import { Sharing } from './sharing';

const Options = () => {
  const { preferences, ...options } = useOptions();
  if (!preferences) return null;
  const parts = { watchFor: <Packs />, oldPages: <OldPages />, sharing: <Sharing />, faults: <Faults /> };
  return (
    <OptionsView preferences={preferences} {...options} {...parts}>
      <OwnFile />
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
