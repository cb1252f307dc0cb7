import { Await } from '../../../components/base/Await';
import { useSpeech } from '../../../components/base/Language';
import { Remark } from '../../../components/base/Remark';
import { ComparisonView } from '../../../components/comparison/ComparisonView';
import { useComparison } from '../../../utils/view/pages/use-comparison';

/** All of what changed, below what it means. */
export const ComparisonPart = ({ beforeId, afterId }: { beforeId: string; afterId: string }) => {
  const { value, failure, view } = useComparison(beforeId, afterId);
  const { t } = useSpeech();
  return (
    <Await value={value} failure={failure}>
      {() =>
        view ? (
          <ComparisonView {...view} />
        ) : (
          <Remark icon="warning" look="notable">
            <p>{t('comparison.missing')}</p>
          </Remark>
        )
      }
    </Await>
  );
};
