import { Rereading } from '../../components/archive/progress/Rereading';
import { useRereading } from '../../utils/view/options/use-rereading';

/** Kept pages that are read again, while there are any. */
export const RereadingPart = () => {
  const course = useRereading();
  return course && <Rereading {...course} />;
};
