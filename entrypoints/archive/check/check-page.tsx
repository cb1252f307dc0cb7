import { UndoLine, useUndoKey } from '../../../components/alert/board/UndoLine';
import { Crumbs } from '../../../components/archive/Crumbs';
import { useSpeech } from '../../../components/base/Language';
import { PageTitle } from '../../../components/base/PageTitle';
import { Spoken } from '../../../components/base/Spoken';
import { CheckView } from '../../../components/check/CheckView';
import { KeptProofs } from '../../../components/check/kept/KeptProofs';
import { useCheckPage } from '../../../utils/view/proof/use-check-page';
import { PAGE_KIT } from '../share/page-kit';
import { OwnSide } from './own-side';

export const CheckPage = () => {
  const { t, say, locale } = useSpeech();
  const { kept, last, onKeep, isBusy, ...page } = useCheckPage(locale, PAGE_KIT);
  useUndoKey(last?.onUndo);
  return (
    <>
      <Crumbs
        path={[
          { label: t('archive.title'), href: '#/' },
          { label: t('check.title'), href: '#/check' },
        ]}
      />
      <PageTitle text={t('check.title')} />
      <CheckView
        {...page}
        beside={page.proof && <OwnSide key={page.proof.digest} {...{ proof: page.proof, kept, isBusy, onKeep }} />}
      >
        <Spoken>
          <span role="status">{last && say(last.sentence)}</span>
        </Spoken>
        {last && <UndoLine last={last} />}
        <KeptProofs proofs={kept} onOpen={page.onOpen} onForget={page.onForget} />
      </CheckView>
    </>
  );
};
