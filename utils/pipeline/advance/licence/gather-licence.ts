import { licenceElsewhere } from '../../../core/compose/licence-elsewhere';
import { isForMembers } from '../../../core/ledger/is-for-members';
import { serviceIdOf } from '../../../core/model/document';
import type { LicenceElsewhere } from '../../../core/model/licence';
import type { Version } from '../../../core/model/version';
import type { Archive } from '../../../store/database';
import { listDocuments } from '../../../store/documents';
import { loadLicenceTexts } from '../../../store/licences/load-licence-texts';

/** What the service's other documents say of the licence around the time that this text was first seen. */
export async function gatherLicence(archive: Archive, after: Version): Promise<LicenceElsewhere | undefined> {
  const documents = await listDocuments(archive, serviceIdOf(after.documentId));
  const own = documents.find(({ id }) => id === after.documentId);
  if (own === undefined || !isForMembers(own.termsType)) return undefined;
  const others = documents.filter(({ id, termsType }) => id !== after.documentId && isForMembers(termsType));
  const texts = await Promise.all(others.map(({ id }) => loadLicenceTexts(archive, id)));
  const { lang, region, edition } = after.terms;
  return licenceElsewhere(texts, after.at, { lang, region, edition });
}
