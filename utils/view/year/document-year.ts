import type { Document } from '../../core/model/document';
import type { Change } from '../../core/model/judgement';
import type { YearSeen } from '../../core/model/year/year-line';
import type { Archive } from '../../store/database';
import type { VersionSummary } from '../../store/versions';
import { listNoticesSince } from '../../store/years/list-since';
import { loadStretches } from './load-years';
import { seenOfChange, seenOfNotice } from './seen-of';
import { yearBefore, yearLine } from './year-line';

interface Around {
  versions: readonly VersionSummary[];
  changes: readonly Change[];
  now: number;
}

const seenOfFirst = ({ at, outcome }: VersionSummary): YearSeen[] =>
  outcome === 'first' ? [{ at, kind: 'first', severity: 0 }] : [];

/** The last year of one document; notices of the site that name no document may mean this one too. */
export async function loadDocumentYear(archive: Archive, document: Document, { versions, changes, now }: Around) {
  const [notices, stretches] = await Promise.all([
    listNoticesSince(archive, document.serviceId, yearBefore(now)),
    loadStretches(archive, { documentIds: [document.id], since: document.addedAt, now }),
  ]);
  const about = notices.filter(
    ({ documentId = document.id, termsTypes = [document.termsType] }) =>
      documentId === document.id && termsTypes.includes(document.termsType),
  );
  return yearLine({
    ...{ now, since: document.addedAt, stretches },
    seen: [...changes.flatMap(seenOfChange), ...about.map(seenOfNotice), ...versions.flatMap(seenOfFirst)],
  });
}
