import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';

interface ElsewhereProps {
  /** Hosts that some of the site's terms lie on and that nobody has allowed yet. */
  hosts: readonly string[];
  /** One that is not watched yet asks for them together with its own. */
  isWatched: boolean;
  isBusy: boolean;
  onAllow: () => void;
}

/** Terms of the site on other hosts: said before the browser asks, and offered where the site is watched already. */
export const Elsewhere = ({ hosts, isWatched, isBusy, onAllow }: ElsewhereProps) => {
  const { t, list } = useSpeech();
  if (hosts.length === 0) return null;
  const names = { hosts: list(hosts) };
  if (!isWatched) return <p class="soft">{t('popup.elsewhere', names)}</p>;
  return (
    <div class="elsewhere">
      <p class="soft">{t('popup.elsewhere-watched', names)}</p>
      <Button icon="plus" label={t('popup.elsewhere-allow')} isBusy={isBusy} onPress={onAllow} />
    </div>
  );
};
