import { Await } from '../../../components/base/Await';
import { Missing } from '../../../components/pages/Missing';
import { TextView } from '../../../components/search/TextView';
import { useText } from '../../../utils/view/search/use-text';

export const TextPage = ({ versionId, query }: { versionId: string; query: string }) => {
  const { value, failure } = useText(versionId, query);
  return (
    <Await value={value} failure={failure}>
      {(text) => (text ? <TextView {...text} /> : <Missing message="search.text-missing" />)}
    </Await>
  );
};
