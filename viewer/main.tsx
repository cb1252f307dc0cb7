import { render } from 'preact';
import { Language } from '../components/base/Language';
import { ViewerFrame } from '../components/viewer/ViewerFrame';
import { useReader } from '../utils/proof/viewer/use-reader';
import { loadWords } from './load-words';
import './viewer.css';
import { ViewerPage } from './viewer-page';

const Viewer = () => {
  const reader = useReader(loadWords);
  return (
    reader && (
      <Language locale={reader.locale} now={reader.now}>
        <ViewerFrame {...reader}>
          <ViewerPage />
        </ViewerFrame>
      </Language>
    )
  );
};

const root = document.getElementById('root');
if (root) render(<Viewer />, root);
