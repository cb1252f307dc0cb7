import { isForMembers } from '../../core/ledger/is-for-members';
import type { Document } from '../../core/model/document';
import type { Archive } from '../../store/database';
import { loadLicenceTexts } from '../../store/licences/load-licence-texts';
import { countVersions } from '../../store/versions';
import { licenceLines } from './licence-lines';

/** A service's licence over time, and whether versions still wait to be read for it. */
export async function loadLicence(from: Archive, documents: readonly Document[]) {
  const ids = documents.filter(({ termsType }) => isForMembers(termsType)).map(({ id }) => id);
  const [texts, counts] = await Promise.all([
    Promise.all(ids.map((id) => loadLicenceTexts(from, id))),
    Promise.all(ids.map((id) => countVersions(from, id))),
  ]);
  const isReading = counts.some((count, index) => count > (texts[index]?.length ?? 0));
  return { table: licenceLines(texts), isReading };
}
