import type { Alert, UndoneBy } from '../../core/model/judgement';
import { archiveHref } from '../route';

type Undone = Alert & { undoneBy: UndoneBy };

/** All that it told of was taken back: it is no news any more. */
export const isUndone = (alert: Alert): alert is Undone =>
  'undoneBy' in alert && alert.undoneBy !== undefined && !alert.undoneBy.isPartlyBack;

/** The alert of the newest change that a change was taken back by; itself where that one has none. */
function rootOf<One extends Alert>(alert: One, byId: ReadonlyMap<string, One>): One {
  const seen = new Set([alert]);
  let root = alert;
  while (isUndone(root)) {
    const next = byId.get(root.undoneBy.id);
    if (next === undefined) break;
    // Two that name each other: nothing is lost.
    if (seen.has(next)) return alert;
    seen.add(next);
    root = next;
  }
  return root;
}

const undoingOf = ({ id, at, headline }: Alert) => ({
  relation: 'undoes' as const,
  ...{ at, headline, href: archiveHref({ view: 'alert', alertId: id }) },
});

/** `Changed, protested, withdrawn` is one story: those that were taken back go with the alert of what did so, newest first. */
export function foldUndone<One extends Alert>(alerts: readonly One[]) {
  const byId = new Map(alerts.map((alert) => [alert.id, alert]));
  const folded = new Map<string, One[]>();
  const left: One[] = [];
  for (const alert of alerts) {
    const root = rootOf(alert, byId);
    if (root === alert) left.push(alert);
    else folded.set(root.id, [...(folded.get(root.id) ?? []), alert]);
  }
  const undoing = (alert: Alert) => {
    if (isUndone(alert)) return [{ relation: 'undone-by' as const, at: alert.undoneBy.at }];
    return [...(folded.get(alert.id) ?? [])].sort((a, b) => b.at - a.at).map(undoingOf);
  };
  return { left, undoing };
}
