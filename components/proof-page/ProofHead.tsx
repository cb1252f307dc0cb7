import sign from '../../assets/icons/mark.svg?inline';
import type { Bundle } from '../../utils/core/model/evidence';
import { useSpeech } from '../base/Language';

/** Whose terms, what changed, how it came, and when it was seen. */
export const ProofHead = ({ bundle, headline }: { bundle: Bundle; headline: string }) => {
  const { t, termsType, date } = useSpeech();
  const { service, document, judgement, saying, chain } = bundle;
  const seenAt = chain.at(-1)?.at(-1)?.at;
  return (
    <header class={`proof-head severity-${judgement.severity}`}>
      <p class="proof-place">
        <span>
          <strong class="proof-service" dir="auto">
            {service.name}
          </strong>{' '}
          <span class="proof-document">{termsType(document.termsType)}</span>
        </span>
        <span class="mark">
          <img src={sign} width={26} height={26} alt="" />
          <span class="mark-name">Clausewatch</span>
        </span>
      </p>
      <h1 class="proof-headline">{headline}</h1>
      {headline !== saying.headline && (
        <p class="proof-whole soft">{t('proof.part-of', { headline: saying.headline })}</p>
      )}
      <p class="proof-verdict">
        {judgement.isPair ? (
          <span class="proof-meaning">{t('proof.pair')}</span>
        ) : (
          <>
            <span class="chip">{t(`state.verdict-${judgement.verdict}`)}</span>
            <span class="proof-meaning">{t(`state.verdict-${judgement.verdict}-meaning`)}</span>
          </>
        )}
      </p>
      <p class="soft">
        {seenAt !== undefined && t('alert.seen', { date: date(seenAt) })}{' '}
        <a href="#self-check">{t('proof.how-to-check')}</a>
      </p>
    </header>
  );
};
