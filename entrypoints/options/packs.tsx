import { Await } from '../../components/base/Await';
import { WatchFor } from '../../components/packs/WatchFor';
import { usePacks } from '../../utils/view/packs/use-packs';

/** What is watched for. */
export const Packs = () => {
  const { value, failure, ...rest } = usePacks();
  return (
    <Await value={value} failure={failure}>
      {(now) => <WatchFor {...now} {...rest} />}
    </Await>
  );
};
