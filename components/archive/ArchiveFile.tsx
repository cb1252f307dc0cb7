import { useRef } from 'preact/hooks';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';

interface ArchiveFileProps {
  isBusy: boolean;
  onExport: () => void;
  onImport: (file: File) => void;
}

/** The whole archive into one file, and back. */
export const ArchiveFile = ({ isBusy, onExport, onImport }: ArchiveFileProps) => {
  const { t } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const take = (): void => {
    const file = input.current?.files?.[0];
    if (file) onImport(file);
    if (input.current) input.current.value = '';
  };
  return (
    <section class="archive-file" aria-labelledby="archive-file">
      <h2 id="archive-file">{t('archive.file')}</h2>
      <p class="soft">{t('archive.file-meaning')}</p>
      <div class="actions">
        <Button icon="download" label={t('archive.export')} isBusy={isBusy} onPress={onExport} />
        <Button icon="upload" label={t('archive.import')} isBusy={isBusy} onPress={() => input.current?.click()} />
        <input ref={input} type="file" hidden aria-label={t('archive.import')} onChange={take} />
      </div>
    </section>
  );
};
