import { isForMembers } from '../../core/ledger/is-for-members';
import type { Document } from '../../core/model/document';
import type { Archive } from '../../store/database';
import { countUnread } from '../../store/licences/count-unread';
import { loadLicenceTexts } from '../../store/licences/load-licence-texts';
import { licenceLines } from './licence-lines';

/** A service's licence over time, and whether versions still wait to be read for it. */
export async function loadLicence(from: Archive, documents: readonly Document[]) {
  const ids = documents.filter(({ termsType }) => isForMembers(termsType)).map(({ id }) => id);
  const [texts, waiting] = await Promise.all([
    Promise.all(ids.map((id) => loadLicenceTexts(from, id))),
    Promise.all(ids.map((id) => countUnread(from, id))),
  ]);
  return { table: licenceLines(texts), isReading: waiting.some((count) => count > 0) };
}
