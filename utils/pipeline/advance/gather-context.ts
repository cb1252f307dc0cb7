import { isAhead } from '../../core/judge/awaited/find-awaited';
import type { TextsElsewhere } from '../../core/judge/judge-input';
import type { Time } from '../../core/model/hash';
import type { NoticeSeen } from '../../core/model/judgement';
import type { LicenceElsewhere } from '../../core/model/licence';
import { keyOfTermsType, TERMS_TYPES, type TermsType } from '../../core/model/terms-type';
import type { Version } from '../../core/model/version';
import type { Archive } from '../../store/database';
import type { ChangeRow, SightingRow } from '../../store/rows';
import { rowsUnder } from '../../store/rows-under';
import { loadVersion } from '../../store/versions';
import { gatherLicence } from './licence/gather-licence';
import { gatherOthers } from './others/gather-others';

/** What a judge has to know beside the two texts. */
export interface ChangeContext {
  serviceName: string;
  termsType: TermsType;
  notices: NoticeSeen[];
  /** Looks after `before` that still showed it. */
  looksBetween: number;
  /** The last look that still showed `before`. */
  lastSeenAt: Time;
  /** What held until then, where `before` was only announced. */
  former?: Version;
  /** What the service's other documents say of the licence; a text that is not in force changes none. */
  elsewhere?: LicenceElsewhere;
  /** Where its clauses may have gone to or come from. */
  others?: TextsElsewhere;
}

interface Compared {
  change: ChangeRow;
  before: Version;
  after: Version;
}

export async function gatherContext(archive: Archive, compared: Compared): Promise<ChangeContext> {
  const { change, before } = compared;
  const [service, document, notices] = await Promise.all([
    archive.services.get(change.serviceId),
    archive.documents.get(change.documentId),
    rowsUnder(archive.notices, '[serviceId+at]', change.serviceId).toArray(),
  ]);
  return {
    serviceName: service?.name ?? change.serviceId,
    termsType: typeOfEdition(compared.after) ?? document?.termsType ?? 'Terms of Service',
    notices: notices
      .filter(({ documentId }) => documentId === undefined || documentId === change.documentId)
      .map(({ id: _id, serviceId: _serviceId, documentId: _documentId, url: _url, ...notice }) => notice),
    ...(await findLooks(archive, compared)),
    ...(isAhead(before) ? { former: await findFormer(archive, before) } : {}),
    ...(compared.after.terms.edition === 'announced' ? {} : await gatherElsewhere(archive, compared.after)),
  };
}

async function gatherElsewhere(archive: Archive, after: Version): Promise<Pick<ChangeContext, 'elsewhere' | 'others'>> {
  const [elsewhere, others] = await Promise.all([gatherLicence(archive, after), gatherOthers(archive, after)]);
  return { elsewhere, ...(others ? { others } : {}) };
}

/** An edition that is another kind of terms on the same page, named by it. */
const typeOfEdition = ({ terms }: Version): TermsType | undefined =>
  TERMS_TYPES.find((type) => keyOfTermsType(type) === terms.edition);

/** The newest text before it that was not itself only announced. */
async function findFormer(archive: Archive, { previousId }: Version): Promise<Version | undefined> {
  let row = previousId === undefined ? undefined : await archive.versions.get(previousId);
  while (row?.edition === 'announced' && row.previousId !== undefined) row = await archive.versions.get(row.previousId);
  return row && loadVersion(archive, row.id);
}

/** Looks at the document between the two texts, and when the last of them showed the one before. */
async function findLooks(archive: Archive, { change, before, after }: Compared) {
  const [first, last] = await archive.versions.bulkGet([before.id, after.id]);
  // Two texts that were joined after one round of looks have no look between them.
  if (first === undefined || last === undefined || first.index >= last.index)
    return { looksBetween: 0, lastSeenAt: before.at };
  const looks = await archive.sightings
    .where('[documentId+index]')
    .between([change.documentId, first.index], [change.documentId, last.index], false, false)
    .filter(({ outcome }) => outcome === 'same')
    .toArray();
  // A joined text is none that a single look shows.
  const shows = ({ versionIds = [] }: SightingRow): boolean => !!first.parts || versionIds.includes(first.id);
  const times = looks.filter(shows).map(({ at }) => at);
  return { looksBetween: looks.length, lastSeenAt: Math.max(before.at, ...times) };
}
