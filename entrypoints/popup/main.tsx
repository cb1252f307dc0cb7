import { render } from 'preact';
import { Language, useSpeech } from '../../components/base/Language';
import { PopupView } from '../../components/pages/PopupView';
import '../../components/styles/all.css';
import { useSetting } from '../../utils/view/hooks/use-setting';
import { usePopup } from '../../utils/view/pages/use-popup';

const Popup = () => <PopupView {...usePopup(useSpeech().say)} />;

const App = () => {
  const setting = useSetting();
  return (
    setting && (
      <Language {...setting}>
        <Popup />
      </Language>
    )
  );
};

const root = document.getElementById('root');
if (root) render(<App />, root);
