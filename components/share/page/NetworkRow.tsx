import { useId, useState } from 'preact/hooks';
import { AddressInput } from '../../base/AddressInput';
import { Button } from '../../base/Button';
import { useSpeech } from '../../base/Language';
import type { NetworkLine } from './share-lines';

export interface NetworkRowProps {
  networks: readonly NetworkLine[];
  /** The host of the user's instance, once they said it. */
  instance: string;
  /** Says whether it is one. */
  onInstance: (typed: string) => boolean;
}

/** Ways to each network's own form, in a tab of its own; nothing goes there before a press there. */
export const NetworkRow = ({ networks, instance, onInstance }: NetworkRowProps) => {
  const { t } = useSpeech();
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const isAddressOnly = networks.some(({ href, takesAddressOnly }) => href && takesAddressOnly);
  return (
    <section class="share-networks" aria-labelledby={id}>
      <h2 id={id}>{t('share.networks-title')}</h2>
      <p class="soft">{t('share.networks-meaning')}</p>
      <ul class="actions">
        {networks.map((line) => (
          <li key={line.network}>
            {line.network === 'mastodon' && line.href === undefined ? (
              <Button label={t('share.network-mastodon')} onPress={() => setAsking(true)} />
            ) : (
              <NetworkLink {...line} />
            )}
          </li>
        ))}
      </ul>
      {(isAsking || instance !== '') && (
        <InstanceField
          key={instance}
          instance={instance}
          isAsking={isAsking}
          onAsk={() => setAsking(true)}
          onInstance={(typed) => {
            const isOne = onInstance(typed);
            if (isOne) setAsking(false);
            return isOne;
          }}
        />
      )}
      {isAddressOnly && <p class="soft">{t('share.address-only')}</p>}
    </section>
  );
};

const NetworkLink = ({ network, href, isTooLong }: NetworkLine) => {
  const { t } = useSpeech();
  if (href === undefined) return null;
  const opensTab = network !== 'mail';
  return (
    <a
      class="button"
      href={href}
      {...(opensTab ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
      title={isTooLong ? t('share.too-long') : undefined}
    >
      <span>{t(`share.network-${network}`)}</span>
      {isTooLong && <span class="share-too-long">{t('share.too-long')}</span>}
    </a>
  );
};

interface InstanceFieldProps extends Pick<NetworkRowProps, 'instance' | 'onInstance'> {
  isAsking: boolean;
  onAsk: () => void;
}

const InstanceField = ({ instance, isAsking, onAsk, onInstance }: InstanceFieldProps) => {
  const { t } = useSpeech();
  const id = useId();
  const [typed, setTyped] = useState(instance);
  const [isWrong, setWrong] = useState(false);
  if (!isAsking)
    return (
      <p class="share-instance soft">
        {t('share.instance-is', { instance })}{' '}
        <Button look="quiet" label={t('share.instance-change')} onPress={onAsk} />
      </p>
    );
  return (
    <form
      class="share-instance"
      onSubmit={(event) => {
        event.preventDefault();
        setWrong(!onInstance(typed));
      }}
    >
      <label for={id}>{t('share.instance')}</label>
      <div class="actions">
        <AddressInput
          id={id}
          placeholder="mastodon.social"
          value={typed}
          isWrong={isWrong}
          describedBy={`${id}-fault`}
          isFirst
          onInput={setTyped}
        />
        <button type="submit" class="button primary">
          {t('share.instance-keep')}
        </button>
      </div>
      <p id={`${id}-fault`} role="alert" class="share-too-long">
        {isWrong && t('share.instance-wrong')}
      </p>
    </form>
  );
};
