import { render } from 'preact';
import { Language, useSpeech } from '../../components/base/Language';
import { PopupView } from '../../components/pages/PopupView';
import '../../components/styles/all.css';
import { useSetting } from '../../utils/view/hooks/use-setting';
import { usePopup } from '../../utils/view/pages/use-popup';
import { beginPopup, type PopupStart } from '../../utils/view/popup/begin-popup';

const { answer, start: starting } = beginPopup();

const Popup = ({ start }: { start: PopupStart }) => <PopupView {...usePopup(useSpeech().say, { start, answer })} />;

const App = ({ start }: { start: PopupStart }) => {
  const setting = useSetting(start.locale);
  return (
    setting && (
      <Language {...setting}>
        <Popup start={start} />
      </Language>
    )
  );
};

const root = document.getElementById('root');
if (root) void starting.then((start) => render(<App start={start} />, root));
