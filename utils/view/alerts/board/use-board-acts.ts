import { sendCommand } from '../../../browser/messages';
import { useLastAct } from '../../hooks/use-last-act';

/** What can be done with alerts; each can be undone, exactly. */
export const useBoardActs = () => {
  const { last, act } = useLastAct();
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
