import { useState } from 'preact/hooks';
import { useSpeech } from '../../base/Language';
import { ShowMore } from '../../base/list/ShowMore';
import { sizeOf } from './size-of';

/** What a service takes. */
export interface ServiceSize {
  id: string;
  name: string;
  bytes: number;
}

const FIRST = 5;
const PAGE = 20;

interface ServiceSizesProps {
  sizes: readonly ServiceSize[];
  total: number;
  /** What kept files of others take. */
  proofs?: number;
}

/** The largest services first, each with a bar against the largest. */
export const ServiceSizes = ({ sizes, total, proofs = 0 }: ServiceSizesProps) => {
  const { t, locale } = useSpeech();
  const [shown, setShown] = useState(FIRST);
  const largest = sizes[0]?.bytes ?? 1;
  return (
    <div class="sizes">
      <p>
        {t('options.storage', { size: sizeOf(locale, total) })}{' '}
        {proofs > 0 && t('check.kept-size', { size: sizeOf(locale, proofs) })}
      </p>
      {sizes.length > 0 && (
        <table>
          <caption class="spoken">{t('options.sizes')}</caption>
          <thead class="spoken">
            <tr>
              <th scope="col">{t('options.sizes-service')}</th>
              <th scope="col">{t('options.sizes-size')}</th>
            </tr>
          </thead>
          <tbody>
            {sizes.slice(0, shown).map(({ id, name, bytes }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  <span class="size-bar" style={{ inlineSize: `${(100 * bytes) / largest}%` }} />
                </th>
                <td>{sizeOf(locale, bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ShowMore hidden={sizes.length - shown} pageSize={PAGE} onPress={() => setShown(shown + PAGE)} />
    </div>
  );
};
