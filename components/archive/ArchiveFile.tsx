import { useRef } from 'preact/hooks';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import { LongWork } from './progress/LongWork';

interface ArchiveFileProps {
  isBusy: boolean;
  onExport: () => void;
  onImport: (file: File) => void;
  /** An import that is under way. */
  importing?: Importing;
  onStop: () => void;
}

type Importing = { phase: 'reading' } | { phase: 'adding'; done: number; total: number };

/** How far an import is; it may be stopped until all of it is in. */
const ImportCourse = ({ importing, onStop }: { importing: Importing; onStop: () => void }) => {
  const { t } = useSpeech();
  const stop = { action: t('archive.stop'), onPress: onStop };
  if (importing.phase === 'reading') return <LongWork sentence={t('archive.import-reading')} {...stop} />;
  return <LongWork sentence={t('archive.import-adding', { ...importing })} progress={importing} {...stop} />;
};

/** The whole archive into one file, and back. */
export const ArchiveFile = ({ isBusy, onExport, onImport, importing, onStop }: ArchiveFileProps) => {
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
      {importing && <ImportCourse importing={importing} onStop={onStop} />}
      <p class="check-link">
        <a href="/archive.html#/check">{t('check.link')}</a>
      </p>
    </section>
  );
};
