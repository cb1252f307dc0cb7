import { useSpeech } from '../base/Language';
import { OutsideLink } from './OutsideLink';

/** `https://www.murmur.example/settings/privacy` → `murmur.example/settings/privacy` */
const nameOf = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** Settings pages that the service is known to have, for the reader to open. */
export const UnreadPages = ({ addresses }: { addresses: readonly string[] }) => {
  const { t } = useSpeech();
  if (addresses.length === 0) return null;
  return (
    <section class="unread-pages">
      <h2 class="group-title">
        {t('privacy.not-read')} <span class="count">{addresses.length}</span>
      </h2>
      <p class="soft">{t('privacy.not-read-meaning')}</p>
      <ul class="addresses">
        {addresses.map((address) => (
          <li key={address}>
            <OutsideLink href={address}>{nameOf(address)}</OutsideLink>
          </li>
        ))}
      </ul>
    </section>
  );
};
