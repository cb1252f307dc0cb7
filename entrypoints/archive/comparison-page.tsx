import { Crumbs } from '../../components/archive/Crumbs';
import { Await } from '../../components/base/Await';
import { useSpeech } from '../../components/base/Language';
import { PageTitle } from '../../components/base/PageTitle';
import { ComparisonView } from '../../components/comparison/ComparisonView';
import { Missing } from '../../components/pages/Missing';
import { useComparison } from '../../utils/view/pages/use-comparison';
import { PairStoryOf } from './pair-story';

export const ComparisonPage = ({ beforeId, afterId }: { beforeId: string; afterId: string }) => {
  const { value, failure, view, place } = useComparison(beforeId, afterId);
  const { t, termsType } = useSpeech();
  return (
    <Await value={value} failure={failure}>
      {() =>
        view && place ? (
          <>
            <Crumbs
              path={[
                { label: t('archive.title'), href: '#/' },
                { label: place.serviceName, href: place.serviceHref },
                { label: termsType(place.termsType), href: place.documentHref },
                { label: t('comparison.crumb'), href: place.href },
              ]}
            />
            <PageTitle
              text={t('comparison.heading', { service: place.serviceName, document: termsType(place.termsType) })}
            />
            <PairStoryOf beforeId={beforeId} afterId={afterId} lang={view.lang} />
            <ComparisonView {...view} />
          </>
        ) : (
          <Missing message="comparison.missing" />
        )
      }
    </Await>
  );
};
