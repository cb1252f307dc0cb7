import { type Agreement, agreementInForce } from '../../core/model/agreement';
import type { Document } from '../../core/model/document';
import type { Service } from '../../core/model/service';
import { listChanges } from '../../store/changes';
import type { Archive } from '../../store/database';
import { listVersions } from '../../store/versions';
import { hashOf } from '../route';
import { sinceAgreed } from './since-agreed';

const sinceOf = async (from: Archive, agreement: Agreement, { id, termsType }: Document) => {
  const [versions, changes] = await Promise.all([listVersions(from, id), listChanges(from, id)]);
  const since = sinceAgreed(agreement, { versions, changes });
  if (since === undefined) return [];
  const { before, after, state, ...told } = since;
  const pair = { view: 'comparison', beforeId: before.id, afterId: after.id } as const;
  const isSame = state === 'nothing' || state === 'back';
  return [{ documentId: id, termsType, state, ...told, href: isSame ? undefined : hashOf(pair) }];
};

/** When the reader agreed to a service's terms, and what became of each of its documents since. */
export async function loadAgreement(from: Archive, service: Service, documents: readonly Document[]) {
  const agreement = agreementInForce(service.agreements);
  if (agreement === undefined) return { documents: [] };
  const again = service.agreements?.find(({ at, how }) => how !== 'set' && at > agreement.at);
  const since = await Promise.all(documents.map((document) => sinceOf(from, agreement, document)));
  return { agreement, again, documents: since.flat() };
}

/** All changes of a service since then together; absent where nothing is known or nothing changed. */
export async function countSinceAgreed(from: Archive, service: Service, documents: readonly Document[]) {
  const { documents: lines } = await loadAgreement(from, service, documents);
  const changed = lines.filter(({ state }) => state === 'changes');
  const sum = (of: 'changes' | 'worse'): number => changed.reduce((total, line) => total + line[of], 0);
  return changed.length > 0 ? { changes: sum('changes'), worse: sum('worse') } : undefined;
}
