import { Outcome } from '../../components/base/Outcome';
import { OldPagesOption } from '../../components/options/storage/OldPagesOption';
import { useOldPages } from '../../utils/view/options/use-old-pages';

/** The pages of old versions, and why nothing came of a press. */
export const OldPages = () => {
  const { remark, ...option } = useOldPages();
  return (
    <div>
      <OldPagesOption {...option} />
      <Outcome remark={remark} />
    </div>
  );
};
