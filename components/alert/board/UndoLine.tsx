import { useEffect } from 'preact/hooks';
import type { Sentence } from '../../../utils/core/model/sentence';
import { Button } from '../../base/Button';
import { useSpeech } from '../../base/Language';
import { isTyping } from '../../keys/is-typing';

/** What was done last, and the way back where there is one. */
export interface LastAct {
  sentence: Sentence;
  isLoud?: boolean;
  onUndo?: () => void;
}

const isUndoKey = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !isTyping(event.target);

/** The key that undoes everywhere. */
export const useUndoKey = (onUndo?: () => void): void => {
  useEffect(() => {
    if (!onUndo) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (!isUndoKey(event)) return;
      event.preventDefault();
      onUndo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onUndo]);
};

/** A quiet line that stays until the next act. It is said elsewhere, where screen readers listen. */
export const UndoLine = ({ last }: { last: LastAct }) => {
  const { t, say } = useSpeech();
  return (
    <div class={`undo-line ${last.isLoud ? 'loud' : ''}`}>
      <p aria-hidden="true">{say(last.sentence)}</p>
      {last.onUndo && <Button look="quiet" label={t('alert.undo')} onPress={last.onUndo} />}
    </div>
  );
};
