import { judgeVersions } from '../core/compose/judge-versions';
import { serviceIdOf } from '../core/model/document';
import type { Judgement } from '../core/model/judgement';
import type { Version } from '../core/model/version';
import type { Archive } from '../store/database';
import { loadVersion } from '../store/versions';
import { type ChangeContext, gatherContext } from './advance/gather-context';
import { gatherLicence } from './advance/licence/gather-licence';
import { gatherOthers } from './advance/others/gather-others';
import { readUserRules } from './packs/rules-of-user';
import type { Ports } from './ports';

/**
 * What lies between any two versions of one line, the earlier first, judged as if one had followed the other; nothing
 * where they are not that. It is worked out when somebody asks, and not kept.
 */
export async function judgePair(
  ports: Pick<Ports, 'archive' | 'packs' | 'rules'>,
  { beforeId, afterId }: { beforeId: string; afterId: string },
): Promise<Judgement | undefined> {
  const { archive } = ports;
  const [before, after] = await Promise.all([loadVersion(archive, beforeId), loadVersion(archive, afterId)]);
  if (!before || !after || before.lineageId !== after.lineageId || before.at > after.at) return undefined;
  if (before.textHash === after.textHash) return undefined;
  const { documentId } = after;
  const pair = { id: `${beforeId}:${afterId}`, documentId, serviceId: serviceIdOf(documentId), beforeId, afterId };
  const words = { addedWords: 0, removedWords: 0, movedWords: 0, judgedRevision: 0 };
  const change = { ...pair, ...words, at: after.at, outcome: 'changed' as const };
  const context = await gatherContext(archive, { change, before, after });
  const around = await gatherBetween(archive, { before, after });
  const userRules = await readUserRules(ports);
  const { judgement } = judgeVersions({ before, after, outcome: 'changed', ...userRules, ...context, ...around });
  // Notices and dates are of the steps between them.
  return { ...judgement, evidence: [], isPair: true };
}

/** What the service's other documents said at either end: what moved there long ago did not go. */
async function gatherBetween(
  archive: Archive,
  { before, after }: { before: Version; after: Version },
): Promise<Pick<ChangeContext, 'elsewhere' | 'others'>> {
  const then = { ...after, at: before.at };
  const [licenceThen, licenceNow] = await Promise.all([gatherLicence(archive, then), gatherLicence(archive, after)]);
  const [othersThen, othersNow] = await Promise.all([gatherOthers(archive, then), gatherOthers(archive, after)]);
  return {
    elsewhere: { ...licenceNow, before: licenceThen.before },
    ...(othersNow ? { others: { before: othersThen?.before ?? [], after: othersNow.after } } : {}),
  };
}
