import type { AlertLine } from '../../../components/alert/AlertCard';
import type { Board } from '../../../components/alert/board/AlertBoard';
import type { LastAct } from '../../../components/alert/board/UndoLine';

const nothing = (): void => {};

const SIEVE = {
  ...{ filter: { words: '' }, onSeek: nothing, onFilter: nothing },
  services: [
    { id: 'chirp', name: 'Chirp' },
    { id: 'example', name: 'Example' },
    { id: 'meadow', name: 'Meadow' },
  ],
};

export const boardActs = {
  ...{ onOpen: nothing, onDone: nothing, onUnread: nothing, onMute: nothing, onReadAll: nothing },
  onMuteSettings: nothing,
  ...{ onMoreServices: nothing, onMoreOf: nothing, onMoreEarlier: nothing, sieve: SIEVE },
};

/** Grouped as the store would be read: three of each service, three of what came before. */
export const boardOf = (fresh: readonly AlertLine[], earlier: readonly AlertLine[] = []): Board => {
  const ids = [...new Set(fresh.map(({ serviceId }) => serviceId))];
  const groups = ids.map((serviceId) => {
    const alerts = fresh.filter((line) => line.serviceId === serviceId);
    const [first] = alerts;
    return { serviceId, serviceName: first?.serviceName ?? '', count: alerts.length, alerts: alerts.slice(0, 3) };
  });
  return {
    ...{ groups, hasMoreGroups: false, unread: fresh.length },
    ...{ earlier: earlier.slice(0, 3), earlierCount: earlier.length, total: fresh.length + earlier.length },
    ...{ isMany: fresh.length + earlier.length > 5, isEmpty: fresh.length + earlier.length === 0 },
  };
};

export const UNDOABLE: LastAct = { sentence: { id: 'alert.done' }, onUndo: nothing };
