import type { KeptProof } from '../../../utils/core/model/evidence';
import { Button } from '../../base/Button';
import { useSpeech } from '../../base/Language';

interface KeptProofsProps {
  proofs: readonly KeptProof[];
  onOpen: (id: string) => void;
  onForget: (id: string) => void;
}

/** Files of others: apart from the archive, each to be checked again. */
export const KeptProofs = ({ proofs, onOpen, onForget }: KeptProofsProps) => {
  const { t, termsType, date } = useSpeech();
  if (proofs.length === 0) return null;
  return (
    <section class="story" aria-labelledby="kept-proofs">
      <h2 id="kept-proofs">{t('check.kept-title')}</h2>
      <p class="soft">{t('check.kept-meaning')}</p>
      <ul class="desk-files">
        {proofs.map((proof) => {
          const name = t('comparison.heading', { service: proof.serviceName, document: termsType(proof.termsType) });
          return (
            <li key={proof.id} class="desk-file card">
              <div class="desk-words">
                <h3>{name}</h3>
                <p class="soft">
                  {t('check.kept-span', { before: date(proof.beforeAt), after: date(proof.afterAt) })}{' '}
                  {proof.from
                    ? t('check.kept-from', { name: proof.from, date: date(proof.keptAt) })
                    : t('check.kept-on', { date: date(proof.keptAt) })}
                </p>
              </div>
              <Button label={t('check.open')} icon="refresh" onPress={() => onOpen(proof.id)} />
              <Button label={t('common.delete')} look="danger" icon="trash" onPress={() => onForget(proof.id)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
};
