import { useId, useState } from 'preact/hooks';
import { AddressInput } from '../../base/AddressInput';
import { useSpeech } from '../../base/Language';

interface SharingOptionsProps {
  viewerAddress: string;
  /** Says whether it was an address that can be kept; empty is one. */
  onViewer: (typed: string) => boolean;
}

/** Where links to changes open. */
export const SharingOptions = ({ viewerAddress, onViewer }: SharingOptionsProps) => {
  const { t } = useSpeech();
  const id = useId();
  const [typed, setTyped] = useState(viewerAddress);
  const [outcome, setOutcome] = useState<'kept' | 'wrong'>();
  return (
    <form
      class="viewer-address"
      onSubmit={(event) => {
        event.preventDefault();
        setOutcome(onViewer(typed) ? 'kept' : 'wrong');
      }}
    >
      <label for={id}>{t('share.viewer')}</label>
      <p class="soft" id={`${id}-meaning`}>
        {t('share.viewer-meaning')}
      </p>
      <div class="actions">
        <AddressInput
          id={id}
          placeholder="https://"
          value={typed}
          isWrong={outcome === 'wrong'}
          describedBy={`${id}-meaning ${id}-outcome`}
          onInput={(now) => {
            setTyped(now);
            setOutcome(undefined);
          }}
        />
        <button type="submit" class="button">
          {t('share.viewer-keep')}
        </button>
      </div>
      <p id={`${id}-outcome`} role="status" class={outcome === 'wrong' ? 'share-too-long' : 'soft'}>
        {outcome && t(`share.viewer-${outcome}`)}
      </p>
    </form>
  );
};
