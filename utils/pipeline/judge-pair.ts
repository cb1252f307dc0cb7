import { judgeVersions } from '../core/compose/judge-versions';
import { serviceIdOf } from '../core/model/document';
import type { Judgement } from '../core/model/judgement';
import { loadVersion } from '../store/versions';
import { gatherContext } from './advance/gather-context';
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
  const userRules = await readUserRules(ports);
  return judgeVersions({ before, after, outcome: 'changed', ...userRules, ...context }).judgement;
}
