import { useState } from 'preact/hooks';
import type { Share } from '../../../core/model/share';
import type { MessageId } from '../../../i18n/message-id';
import type { Action } from '../../hooks/use-action';
import { countOf, type FittedTexts, type TextEdits, type TextForm } from './share-texts';

/** Hands words to the system's own list of apps; absent where the browser has none. */
const nativeOf = (share: Share, text: string): (() => void) | undefined =>
  typeof navigator.share === 'function'
    ? () => void navigator.share({ title: share.headline, text }).catch(() => {})
    : undefined;

/** Copies, and says so. */
export const useCopy =
  (say: Action['say']) =>
  async (text: string, id: MessageId): Promise<void> => {
    await navigator.clipboard.writeText(text).then(
      () => say({ id }),
      () => say({ id: 'share.not-copied', look: 'loud' }),
    );
  };

/** The words of a share in the form that is looked at, and what the user made of them. */
export const useShareText = (say: Action['say']) => {
  const [form, setForm] = useState<TextForm>('short');
  const [edits, setEdits] = useState<TextEdits>({});
  const copy = useCopy(say);
  const propsOf = (share: Share, { forms }: FittedTexts) => {
    const textIn = (one: TextForm): string => edits[one] ?? forms[one];
    const text = textIn(form);
    const onNative = nativeOf(share, text);
    return {
      ...{ form, text, lang: share.locale, isEdited: edits[form] !== undefined, onForm: setForm },
      ...(form === 'short' ? { letters: countOf(text) } : {}),
      ...(onNative ? { onNative } : {}),
      onEdit: (edited: string) => setEdits({ ...edits, [form]: edited }),
      onReset: () => setEdits({ ...edits, [form]: undefined }),
      onCopy: (one: TextForm) => {
        setForm(one);
        void copy(textIn(one), one === 'markdown' ? 'share.markdown-copied' : 'share.text-copied');
      },
    };
  };
  return { edits, forget: () => setEdits({}), propsOf };
};
