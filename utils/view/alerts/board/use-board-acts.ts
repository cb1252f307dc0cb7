import { useState } from 'preact/hooks';
import { type CallError, sentenceOfError } from '../../../browser/errors';
import { sendCommand } from '../../../browser/messages';
import type { Result } from '../../../core/model/result';
import type { Sentence } from '../../../core/model/sentence';
import type { MessageId, MessageValues } from '../../../i18n/message-id';

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

/** What can be done with alerts; each can be undone, exactly. */
export const useBoardActs = () => {
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
  const unread = (alertId: string) => sendCommand('alert.unread', { alertId });
  const mute = (documentId: string, isMuted: boolean) => sendCommand('document.mute', { documentId, isMuted });
  const muteSettings = (serviceId: string, isMuted: boolean) => sendCommand('setting.mute', { serviceId, isMuted });
  return {
    last,
    /** Its page tells that it was read. */
    onOpen: (alertId: string) => void sendCommand('alert.read', { alertId }),
    onDone: (alertId: string) =>
      void act(sendCommand('alert.read', { alertId }), () => ({ id: 'alert.done', back: () => unread(alertId) })),
    onUnread: (alertId: string) => void act(unread(alertId), () => undefined),
    onMute: (documentId: string) =>
      void act(mute(documentId, true), () => ({ id: 'alert.muted', back: () => mute(documentId, false) })),
    onMuteSettings: (serviceId: string) =>
      void act(muteSettings(serviceId, true), () => ({
        id: 'alert.settings-muted',
        back: () => muteSettings(serviceId, false),
      })),
    onReadAll: () =>
      void act(sendCommand('alert.read-all'), ({ readAt, count }) => ({
        ...{ id: 'alert.all-done', values: { count } },
        back: () => sendCommand('alert.unread-all', { readAt }),
      })),
  };
};
