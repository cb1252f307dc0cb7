import { render } from 'preact';
import { Language } from '../../components/base/Language';
import { KeyHelp } from '../../components/keys/KeyHelp';
import { Masthead } from '../../components/pages/Masthead';
import { SearchField } from '../../components/search/SearchField';
import '../../components/styles/all.css';
import { useRoute } from '../../utils/view/hooks/use-route';
import { useSetting } from '../../utils/view/hooks/use-setting';
import { useSearchField } from '../../utils/view/search/use-search-field';
import { RoutePage } from './route-page';

const App = () => {
  const setting = useSetting();
  const route = useRoute();
  const search = useSearchField(route);
  return (
    setting && (
      <Language {...setting}>
        <Masthead page="archive">
          <SearchField {...search} />
        </Masthead>
        <main class="page">
          <RoutePage route={route} />
        </main>
        <KeyHelp />
      </Language>
    )
  );
};

const root = document.getElementById('root');
if (root) render(<App />, root);
