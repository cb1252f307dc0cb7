import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './Button';
import type { IconName } from './Icon';
import { useSpeech } from './Language';

interface ConfirmProps {
  title: string;
  meaning: string;
  action: string;
  icon?: IconName;
  onConfirm: () => void;
  onCancel: () => void;
}

/** A modal question before something is lost; Escape and the safe answer leave everything as it is. */
export const Confirm = ({ title, meaning, action, icon = 'trash', onConfirm, onCancel }: ConfirmProps) => {
  const { t } = useSpeech();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const isAnswered = useRef(false);
  useEffect(() => dialog.current?.showModal(), []);
  // Closed before it goes: only then does the browser give the focus back to what opened it.
  const confirm = (): void => {
    isAnswered.current = true;
    dialog.current?.close();
    onConfirm();
  };
  const onClose = (): void => {
    if (!isAnswered.current) onCancel();
  };
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={id} aria-describedby={`${id}-meaning`} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <p id={`${id}-meaning`}>{meaning}</p>
      <div class="actions">
        <Button label={t('common.cancel')} onPress={() => dialog.current?.close()} />
        <Button label={action} look="danger" icon={icon} onPress={confirm} />
      </div>
    </dialog>
  );
};
