import type { PackFinds } from '../../utils/core/model/own-pack';
import { useSpeech } from '../base/Language';
import { MarkedQuote } from '../quote/MarkedQuote';

export interface TriedPack {
  id: string;
  name: string;
  /** Absent while the texts are being read. */
  finds?: PackFinds;
}

/** What a pack finds in the texts that are in the archive now, with a few of the clauses. */
export const PackTrial = ({ tried: { name, finds } }: { tried: TriedPack }) => {
  const { t, termsType } = useSpeech();
  if (!finds) return <p class="soft">{t('packs.reading')}</p>;
  const { clauses, documents, some } = finds;
  if (clauses === 0) return <p>{t('packs.found-none', { name })}</p>;
  return (
    <>
      <p>{t('packs.found', { name, clauses, documents })}</p>
      <ul class="pack-finds">
        {some.map((find) => (
          <li key={`${find.serviceName} ${find.termsType} ${find.text}`}>
            <p class="soft">
              <strong>{find.serviceName}</strong> · {termsType(find.termsType)}
            </p>
            <MarkedQuote quote={find} />
          </li>
        ))}
      </ul>
    </>
  );
};
