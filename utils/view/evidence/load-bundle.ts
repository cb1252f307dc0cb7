import { type Say, sayJudgement } from '../../core/compose/evidence/check-saying';
import { makeBundle } from '../../core/compose/evidence/make-bundle';
import { chainBetween } from '../../core/evidence/bundle/chain-between';
import { serviceIdOf } from '../../core/model/document';
import type { Bundle } from '../../core/model/evidence';
import type { Change, Judgement } from '../../core/model/judgement';
import { fail, type Result, succeed } from '../../core/model/result';
import { translateSentence } from '../../i18n/translate';
import { findChange } from '../../store/changes';
import type { Archive } from '../../store/database';
import { findLooks } from '../../store/evidence/looks-of-change';
import { findKey, findSignature } from '../../store/evidence/signatures';
import { findService } from '../../store/services';
import { listSightings } from '../../store/sightings';
import { loadVersion } from '../../store/versions';

export interface BundleWish {
  /** `${beforeId}:${afterId}`, of any two versions of one document. */
  changeId: string;
  /** Of two that were never judged as one change: what lies between them. */
  judgement?: Judgement;
  /** The language that its sentences are said in. */
  locale: string;
  madeAt: number;
}

/** All of a change that another person needs to check it; the change may be gone, or not be judged yet. */
export async function loadBundle(
  archive: Archive,
  { changeId, locale, madeAt, judgement }: BundleWish,
): Promise<Result<Bundle, 'gone' | 'not-judged'>> {
  const change = (await findChange(archive, changeId)) ?? (judgement && (await pairOf(archive, changeId, judgement)));
  if (change && change.judgement === undefined) return fail('not-judged');
  const [looks, service, document] = await Promise.all([
    change && findLooks(archive, change),
    findService(archive, change?.serviceId ?? ''),
    archive.documents.get(change?.documentId ?? ''),
  ]);
  const [before, after] = await Promise.all([
    loadVersion(archive, change?.beforeId ?? ''),
    loadVersion(archive, change?.afterId ?? ''),
  ]);
  if (!change?.judgement || !looks || !service || !document || !before || !after) return fail('gone');
  const [key, signature] = await Promise.all([findKey(archive, service.id), findSignature(archive, changeId)]);
  const ends = { first: looks.first.hash, last: signature?.head ?? looks.last.hash };
  const saying = sayJudgement(change.judgement, locale, say);
  if (saying === undefined) throw new RangeError(`Nothing can be said in ${locale}`);
  const bundle = await makeBundle({
    ...{ madeAt, service, document, judgement: change.judgement, saying },
    before: { terms: before.terms, textHash: before.textHash, sighting: ends.first },
    after: { terms: after.terms, textHash: after.textHash, sighting: ends.last },
    chain: chainBetween(await listSightings(archive, document.id), ends),
    ...(key ? { key } : {}),
    ...(key && signature?.signature ? { headSignature: signature.signature } : {}),
  });
  return succeed(bundle);
}

type Pair = Pick<Change, 'documentId' | 'serviceId' | 'beforeId' | 'afterId' | 'at' | 'judgement'>;

/** Two versions as if one had followed the other. */
async function pairOf(archive: Archive, id: string, judgement: Judgement): Promise<Pair | undefined> {
  const [beforeId = '', afterId = ''] = id.split(':');
  const [before, after] = await archive.versions.bulkGet([beforeId, afterId]);
  if (!before || !after || before.documentId !== after.documentId) return undefined;
  const { documentId, at } = after;
  return { documentId, serviceId: serviceIdOf(documentId), beforeId, afterId, at, judgement };
}

/** Falls back to English, as all of our pages do. */
const say: Say = translateSentence;
