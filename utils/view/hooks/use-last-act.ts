import { useState } from 'preact/hooks';
import { type CallError, sentenceOfError } from '../../browser/errors';
import type { Result } from '../../core/model/result';
import type { Sentence } from '../../core/model/sentence';
import type { MessageId, MessageValues } from '../../i18n/message-id';

/** What was done last, in a sentence, and the way back where there is one. */
interface LastAct {
  sentence: Sentence;
  isLoud?: boolean;
  onUndo?: () => void;
}

type Done<Value> = Promise<Result<Value, CallError>>;

/** How an act is told of once it is done, and how it is taken back. */
interface Way {
  id: MessageId;
  values?: MessageValues;
  back?: () => Done<unknown>;
}

/** Acts of which the last can be taken back, until the next. */
export const useLastAct = () => {
  const [last, setLast] = useState<LastAct>();
  const act = async <Value>(doing: Done<Value>, way: (value: Value) => Way | undefined): Promise<void> => {
    const result = await doing;
    if (!result.ok) return setLast({ sentence: sentenceOfError(result.error), isLoud: true });
    const told = way(result.value);
    if (told === undefined) return setLast(undefined);
    const { back, ...sentence } = told;
    const onUndo = back && (() => void act(back(), () => ({ id: 'alert.undone' })));
    setLast({ sentence, ...(onUndo ? { onUndo } : {}) });
  };
  return { last, act };
};
