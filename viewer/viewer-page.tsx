import { useState } from 'preact/hooks';
import { useSpeech } from '../components/base/Language';
import { PageTitle } from '../components/base/PageTitle';
import { CheckView } from '../components/check/CheckView';
import { drawProofPage, PROOF_STYLES } from '../components/proof-page/draw-proof-page';
import { BrokenLink } from '../components/viewer/BrokenLink';
import { FitsLink } from '../components/viewer/FitsLink';
import { ShareView } from '../components/viewer/ShareView';
import type { PageKit } from '../utils/proof/page/make-page';
import { useCheck } from '../utils/proof/use-check';
import { useLink } from '../utils/proof/viewer/use-link';
import { loadWords } from './load-words';

// The script of a page's own check lies beside the extension alone.
const PAGES: PageKit = { draw: drawProofPage, styles: PROOF_STYLES };

/** What the address says of a change, and a place to check the proof of it. */
export const ViewerPage = () => {
  const { t, locale } = useSpeech();
  const { isRead, share, fault } = useLink();
  const check = useCheck({ loadWords, pages: PAGES }, locale);
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(check.proof?.digest ?? '');
    setCopied(true);
  };
  if (!isRead) return <p class="loading soft">{t('check.viewer-wait')}</p>;
  const beside = check.proof && share?.digest && <FitsLink fits={share.digest === check.proof.digest} />;
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
        <CheckView
          {...check}
          beside={beside}
          remark={isCopied ? { look: 'good', sentence: { id: 'common.copied' } } : undefined}
          onCopyDigest={() => void copy()}
        />
      </section>
    </>
  );
};
