import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';

/** Whether files are held over the page, which takes them wherever they fall: beside the field the browser would open them itself. */
const useDrop = (onFiles: (files: readonly File[]) => void): boolean => {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => setOver(relatedTarget !== null);
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return isOver;
};

/** Takes files, dropped or chosen; any, so that a wrong one is told what it is. */
export const FileDrop = ({ onFiles }: { onFiles: (files: readonly File[]) => void }) => {
  const { t } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useDrop(onFiles);
  const take = (): void => {
    const files = [...(input.current?.files ?? [])];
    // The same file, mended, may be chosen again.
    if (input.current) input.current.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <div class={`file-drop ${isOver ? 'over' : ''}`}>
      <Icon name="upload" size={28} />
      <p>{t('check.drop')}</p>
      <Button look="primary" label={t('check.choose')} onPress={() => input.current?.click()} />
      <input ref={input} type="file" multiple hidden aria-label={t('check.choose')} onChange={take} />
    </div>
  );
};
