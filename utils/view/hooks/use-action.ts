import { useState } from 'preact/hooks';
import { type CallError, sentenceOfError } from '../../browser/errors';
import type { Result } from '../../core/model/result';
import type { Sentence } from '../../core/model/sentence';
import type { MessageId, MessageValues } from '../../i18n/message-id';

/** What came of the last press. */
interface ActionRemark {
  look: 'good' | 'loud';
  sentence: Sentence;
  /** A second sentence: why. */
  more?: Sentence;
}

/** One of our own messages, and whether it is good news (it is, unless it says otherwise). */
interface Words {
  id: MessageId;
  values?: MessageValues;
  look?: 'good' | 'loud';
  more?: Sentence;
}

export interface Action {
  isBusy: boolean;
  remark?: ActionRemark;
  /** Runs one piece of work and keeps what it says; `saying` gives the words for its success. */
  run: <Value>(work: Promise<Result<Value, CallError>>, saying?: (value: Value) => Words) => Promise<Value | undefined>;
  say: (words: Words) => void;
}

/** Presses of a page: busy while they run, one remark after. */
export const useAction = (): Action => {
  const [running, setRunning] = useState(0);
  const [remark, setRemark] = useState<ActionRemark>();
  const say: Action['say'] = ({ look = 'good', more, ...sentence }) => setRemark({ look, sentence, more });
  const run: Action['run'] = async (work, saying) => {
    setRunning((count) => count + 1);
    setRemark(undefined);
    const result = await work;
    setRunning((count) => count - 1);
    if (!result.ok) {
      setRemark({ look: 'loud', sentence: sentenceOfError(result.error) });
      return undefined;
    }
    if (saying) say(saying(result.value));
    return result.value;
  };
  return { isBusy: running > 0, remark, run, say };
};
