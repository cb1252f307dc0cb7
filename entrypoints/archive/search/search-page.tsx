import { Await } from '../../../components/base/Await';
import { SearchView } from '../../../components/search/SearchView';
import type { SearchRoute } from '../../../utils/view/route';
import { useSearch } from '../../../utils/view/search/use-search';

export const SearchPage = ({ route }: { route: SearchRoute }) => {
  const { value, failure, ...search } = useSearch(route);
  return (
    <Await value={value} failure={failure}>
      {(found) => <SearchView {...found} {...search} />}
    </Await>
  );
};
