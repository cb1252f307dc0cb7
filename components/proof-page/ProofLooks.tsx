import type { Bundle, SharedSighting, SharedText } from '../../utils/core/model/evidence';
import { useSpeech } from '../base/Language';
import { AddressLink } from '../site/AddressLink';

/** When and how each of the two texts was seen first. */
export const ProofLooks = ({ bundle }: { bundle: Bundle }) => {
  const { t } = useSpeech();
  const looks = bundle.chain.flat();
  return (
    <section class="story" aria-labelledby="looks">
      <h2 id="looks">{t('proof.looks')}</h2>
      <div class="proof-looks">
        <Look title={t('proof.look-before')} text={bundle.before} look={looks[0]} />
        <Look title={t('proof.look-after')} text={bundle.after} look={looks.at(-1)} />
      </div>
      <p class="proof-count">{t('proof.look-count', { count: looks.length })}</p>
    </section>
  );
};

interface LookProps {
  title: string;
  text: SharedText;
  look: SharedSighting | undefined;
}

const Look = ({ title, text, look }: LookProps) => {
  const { t, moment } = useSpeech();
  if (look === undefined) return null;
  const serverAt = Date.parse(look.serverDate ?? '');
  return (
    <div class="card proof-look">
      <h3>{title}</h3>
      <dl>
        <dt>{t('proof.first-seen')}</dt>
        <dd>
          <time dateTime={new Date(look.at).toISOString()}>{moment(look.at)}</time>
        </dd>
        <dt>{t('proof.how')}</dt>
        <dd class="proof-how">
          {t('proof.how-seen', { how: look.how, archive: look.isImported ? 'brought' : 'own' })}
        </dd>
        {!Number.isNaN(serverAt) && (
          <>
            <dt>{t('proof.server-clock')}</dt>
            <dd>
              <time dateTime={new Date(serverAt).toISOString()}>{moment(serverAt)}</time>
            </dd>
          </>
        )}
        <dt>{t('proof.address')}</dt>
        <dd class="proof-address">
          <AddressLink url={look.url} />
        </dd>
        <dt>{t('proof.words-hash')}</dt>
        <dd>
          <code class="proof-hash">{text.textHash}</code>
        </dd>
      </dl>
    </div>
  );
};
