import { licenceElsewhere } from '../../../core/compose/licence-elsewhere';
import type { LicenceElsewhere } from '../../../core/model/licence';
import type { Version } from '../../../core/model/version';
import type { Archive } from '../../../store/database';
import { loadLicenceTexts } from '../../../store/licences/load-licence-texts';
import { listOthersForMembers } from '../others/list-others-for-members';

/** What the service's other documents say of the licence around the time that this text was first seen. */
export async function gatherLicence(archive: Archive, after: Version): Promise<LicenceElsewhere> {
  const others = await listOthersForMembers(archive, after.documentId);
  const texts = await Promise.all(others.map(({ id }) => loadLicenceTexts(archive, id)));
  const { lang, region, edition } = after.terms;
  return licenceElsewhere(texts, after.at, { lang, region, edition });
}
