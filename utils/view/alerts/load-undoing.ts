import type { Change } from '../../core/model/judgement';
import { findAlert } from '../../store/alerts';
import { findChange } from '../../store/changes';
import type { Archive } from '../../store/database';
import { hashOf } from '../route';

/** Where a change is told of: its alert, or its comparison where it has none. */
async function tell(archive: Archive, id: string) {
  const [alert, change] = await Promise.all([findAlert(archive, id), findChange(archive, id)]);
  if (change === undefined) return undefined;
  const { beforeId, afterId, at, judgement } = change;
  const route = alert
    ? ({ view: 'alert', alertId: id } as const)
    : ({ view: 'comparison', beforeId, afterId } as const);
  return { at, href: hashOf(route), headline: judgement?.headline };
}

/** The change that takes this one back, then those that it takes back itself, newest first. */
export async function loadUndoing(archive: Archive, { undoes = [], isPartlyBack, undoneBy }: Change) {
  const by = undoneBy && (await tell(archive, undoneBy.id));
  const undone = await Promise.all(undoes.map((id) => tell(archive, id)));
  return [
    ...(by
      ? [{ ...by, relation: undoneBy?.isPartlyBack ? ('mostly-undone-by' as const) : ('undone-by' as const) }]
      : []),
    ...undone
      .flatMap((one) => one ?? [])
      .reverse()
      .map((one) => ({ ...one, relation: isPartlyBack ? ('mostly-undoes' as const) : ('undoes' as const) })),
  ];
}
