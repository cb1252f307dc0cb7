import { FaultLog } from '../../components/archive/FaultLog';
import { Outcome } from '../../components/base/Outcome';
import { useFaults } from '../../utils/view/pages/use-faults';

/** What of ours broke, and what came of copying or clearing it. */
export const Faults = () => {
  const { remark, ...log } = useFaults();
  return (
    <>
      <FaultLog {...log} />
      <Outcome remark={remark} />
    </>
  );
};
