import type { Bundle } from '../../utils/core/model/evidence';
import type { Hash } from '../../utils/core/model/hash';
import { useSpeech } from '../base/Language';

/** As `utils/core/evidence/bundle/find-bundle-text` looks for it, shortened for reading. */
const [OPENING, CLOSING] = ['id="clausewatch-bundle">', '</script>'];

/** The ways to check the page that need nothing of it, and what none of them can say. */
export const HowToCheck = ({ bundle, digest }: { bundle: Bundle; digest: Hash }) => {
  const { t } = useSpeech();
  return (
    <section class="story" aria-labelledby="ways">
      <h2 id="ways">{t('proof.how-to-check')}</h2>
      <ul class="card proof-ways">
        <li>{t('proof.way-clausewatch')}</li>
        <li>
          <p>{t('proof.way-hand', { opening: OPENING, closing: CLOSING })}</p>
          <p>
            <code class="proof-hash proof-digest">{digest}</code>
          </p>
          <p>{t('proof.way-hand-more')}</p>
        </li>
        <li>{t('evidence.page-itself', { service: bundle.service.name })}</li>
      </ul>
    </section>
  );
};
