import { useEffect, useState } from 'preact/hooks';
import { sendCommand } from '../../browser/messages';
import type { Archive } from '../../store/database';
import { archive } from '../archive';
import { type Live, useLive } from '../hooks/use-live';

/** What there is to say of an alert, and whether it is unread; null where it is missing. */
type Load<Value> = (from: Archive, alertId: string) => Promise<Value | null>;

/** An alert on a page of its own; opening it is reading it. */
export const useOpenedAlert = <Value extends { isUnread: boolean }>(
  load: Load<Value>,
  alertId: string,
): Live<Value | null> & { reading: { isPutBack: boolean; onUnread: () => void; onRead: () => void } } => {
  const live = useLive(() => load(archive, alertId), [alertId]);
  const isUnread = live.value?.isUnread === true;
  // While it is being opened it is unread too, and nobody asked for that.
  const [isPutBack, setPutBack] = useState(false);
  const put = (isBack: boolean): void => {
    setPutBack(isBack);
    void sendCommand(isBack ? 'alert.unread' : 'alert.read', { alertId });
  };
  // read once on opening; the reader may mark it unread again
  useEffect(() => {
    if (isUnread) void sendCommand('alert.read', { alertId });
  }, [alertId, live.value === undefined]);
  return {
    ...live,
    reading: { isPutBack: isPutBack && isUnread, onUnread: () => put(true), onRead: () => put(false) },
  };
};
