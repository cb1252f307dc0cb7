import { useId, useRef } from 'preact/hooks';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import { useKeys } from './use-keys';

/** What each key does, in the archive; letters as they are printed on the keyboard. */
const KEYS = [
  { keys: ['n'], does: 'keys.next-change' },
  { keys: ['p'], does: 'keys.previous-change' },
  { keys: ['/'], does: 'keys.search' },
  { keys: ['Ctrl', 'z'], does: 'keys.undo' },
  { keys: ['Esc'], does: 'keys.close' },
  { keys: ['?'], does: 'keys.help' },
] as const;

/** Nothing is seen of it until `?` is pressed, or its button where there is a keyboard to press keys on. */
export const KeyHelp = () => {
  const { t } = useSpeech();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = (): void => {
    if (!dialog.current?.open) dialog.current?.showModal();
  };
  useKeys({ '?': open });
  return (
    <footer class="key-help">
      <Button look="quiet" label={t('keys.title')} onPress={open} />
      <dialog ref={dialog} class="confirm keys" aria-labelledby={id}>
        <h2 id={id}>{t('keys.title')}</h2>
        <dl>
          {KEYS.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(does)}</dd>
            </div>
          ))}
        </dl>
        <div class="actions">
          <Button label={t('keys.close-help')} onPress={() => dialog.current?.close()} />
        </div>
      </dialog>
    </footer>
  );
};
