import { useEffect } from 'preact/hooks';
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
): Live<Value | null> & { onUnread: () => void } => {
  const live = useLive(() => load(archive, alertId), [alertId]);
  const isUnread = live.value?.isUnread === true;
  // read once on opening; the reader may mark it unread again
  useEffect(() => {
    if (isUnread) void sendCommand('alert.read', { alertId });
  }, [alertId, live.value === undefined]);
  return { ...live, onUnread: () => void sendCommand('alert.unread', { alertId }) };
};
