import { type Say, sayJudgement } from '../../core/compose/evidence/check-saying';
import { makeBundle } from '../../core/compose/evidence/make-bundle';
import { chainBetween } from '../../core/evidence/bundle/chain-between';
import type { Bundle } from '../../core/model/evidence';
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
  changeId: string;
  /** The language that its sentences are said in. */
  locale: string;
  madeAt: number;
}

/** All of a change that another person needs to check it; the change may be gone, or not be judged yet. */
export async function loadBundle(
  archive: Archive,
  { changeId, locale, madeAt }: BundleWish,
): Promise<Result<Bundle, 'gone' | 'not-judged'>> {
  const change = await findChange(archive, changeId);
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
    ...(key && signature ? { headSignature: signature.signature } : {}),
  });
  return succeed(bundle);
}

/** Falls back to English, as all of our pages do. */
const say: Say = translateSentence;
