import { render } from 'preact';
import { Language } from '../../components/base/Language';
import { WelcomeView } from '../../components/pages/WelcomeView';
import '../../components/styles/all.css';
import { useSetting } from '../../utils/view/hooks/use-setting';
import { useWelcome } from '../../utils/view/pages/use-welcome';

const Welcome = () => <WelcomeView {...useWelcome()} />;

const App = () => {
  const setting = useSetting();
  return (
    setting && (
      <Language {...setting}>
        <Welcome />
      </Language>
    )
  );
};

const root = document.getElementById('root');
if (root) render(<App />, root);
