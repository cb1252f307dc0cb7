import { Outcome } from '../../components/base/Outcome';
import { KeepRule } from '../../components/options/storage/KeepRule';
import { OldPagesOption } from '../../components/options/storage/OldPagesOption';
import { useKeepRule } from '../../utils/view/options/use-keep-rule';
import { useOldPages } from '../../utils/view/options/use-old-pages';

/** The pages of old versions: dropping them at once or by a rule, and why nothing came of a press. */
export const OldPages = () => {
  const { remark, ...option } = useOldPages();
  const rule = useKeepRule();
  return (
    <div>
      <OldPagesOption {...option} />
      <Outcome remark={remark} />
      {rule && <KeepRule {...rule} />}
    </div>
  );
};
