import { useSpeech } from '../base/Language';
import { MarkedQuote } from '../quote/MarkedQuote';
import type { LicenceCell } from './licence-table';

/** Since when the licence says it, and the words of the documents that do. */
export const LicenceWordsPanel = ({ cell }: { cell: LicenceCell }) => {
  const { t, date, termsType } = useSpeech();
  const sentence = cell.isSinceFirst ? 'licence.said-since-first' : 'licence.said-since';
  return (
    <div class="licence-words">
      {cell.since !== undefined && <p>{t(sentence, { date: date(cell.since) })}</p>}
      {cell.words.map(({ quote, termsType: type, href }) => (
        <figure key={`${href} ${quote.text}`}>
          <figcaption class="soft">
            {t('licence.said-in')} <a href={href}>{termsType(type)}</a>
          </figcaption>
          <MarkedQuote quote={quote} />
        </figure>
      ))}
    </div>
  );
};
