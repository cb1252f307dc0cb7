import { CheckAll } from '../../../components/archive/progress/CheckAll';
import { useCheckAll } from '../../../utils/view/pages/use-check-all';

/** All services at once. */
export const CheckAllPart = () => <CheckAll {...useCheckAll()} />;
