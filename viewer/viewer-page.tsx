import { useState } from 'preact/hooks';
import { useSpeech } from '../components/base/Language';
import { PageTitle } from '../components/base/PageTitle';
import { CheckView } from '../components/check/CheckView';
import { drawProofPage, PROOF_STYLES } from '../components/proof-page/draw-proof-page';
import { BrokenLink } from '../components/viewer/BrokenLink';
import { FitsLink, type LinkFit } from '../components/viewer/FitsLink';
import { ShareView } from '../components/viewer/ShareView';
import type { CheckedProof } from '../utils/core/compose/evidence/check-proof';
import type { Sentence } from '../utils/core/model/sentence';
import type { Share } from '../utils/core/model/share';
import type { PageKit } from '../utils/proof/page/make-page';
import { useCheck } from '../utils/proof/use-check';
import { useLink } from '../utils/proof/viewer/use-link';
import { loadWords } from './load-words';

// The script of a page's own check lies beside the extension alone.
const PAGES: PageKit = { draw: drawProofPage, styles: PROOF_STYLES };

/** The file of a link is another with each saving, while its texts stay. */
function fitOf(share: Share, { bundle, digest }: CheckedProof): LinkFit {
  if (share.digest === digest) return 'file';
  const areSame = share.before?.textHash === bundle.before.textHash && share.after?.textHash === bundle.after.textHash;
  return areSame ? 'texts' : 'none';
}

/** What the address says of a change, and a place to check the proof of it. */
export const ViewerPage = () => {
  const { t, locale } = useSpeech();
  const { isRead, share, fault } = useLink();
  const check = useCheck({ loadWords, pages: PAGES }, locale);
  const [remark, setRemark] = useState<{ look: 'good' | 'loud'; sentence: Sentence }>();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(check.proof?.digest ?? '').then(
      () => setRemark({ look: 'good', sentence: { id: 'common.copied' } }),
      () => setRemark({ look: 'loud', sentence: { id: 'share.not-copied' } }),
    );
  };
  if (!isRead) return <p class="loading soft">{t('check.viewer-wait')}</p>;
  const beside = check.proof && share?.digest && <FitsLink fit={fitOf(share, check.proof)} />;
  return (
    <>
      {share && <ShareView share={share} />}
      {fault && <BrokenLink fault={fault} />}
      <section class={share || fault ? 'viewer-check' : undefined} aria-labelledby="check">
        {share || fault ? (
          <h2 id="check">{t('check.title')}</h2>
        ) : (
          <div id="check">
            <PageTitle text={t('check.title')} />
          </div>
        )}
        <CheckView {...check} beside={beside} remark={remark} onCopyDigest={() => void copy()} />
      </section>
    </>
  );
};
