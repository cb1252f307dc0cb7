import { useRef } from 'preact/hooks';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';

/** Takes a file that holds a pack. */
export const AddPack = ({ isBusy, onAdd }: { isBusy: boolean; onAdd: (file: File) => void }) => {
  const { t } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const take = (): void => {
    const file = input.current?.files?.[0];
    if (file) onAdd(file);
    // The same file, mended, may be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <Button icon="plus" label={t('packs.add')} isBusy={isBusy} onPress={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('packs.add')}
        onChange={take}
      />
    </>
  );
};
