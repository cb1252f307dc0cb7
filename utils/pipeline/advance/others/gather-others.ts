import { MOVING_TIME } from '../../../core/compose/licence-elsewhere';
import type { TextElsewhere, TextsElsewhere } from '../../../core/judge/judge-input';
import { chooseLines, inForceAt } from '../../../core/ledger/choose-lines';
import type { Time } from '../../../core/model/hash';
import type { Version } from '../../../core/model/version';
import type { Archive } from '../../../store/database';
import { listVersions, loadVersion } from '../../../store/versions';
import { listOthersForMembers } from './list-others-for-members';

/** What the service's other documents said around the time that a text was first seen; absent where there are none. */
export async function gatherOthers(archive: Archive, after: Version): Promise<TextsElsewhere | undefined> {
  const others = await listOthersForMembers(archive, after.documentId);
  const versions = await Promise.all(others.map(({ id }) => listVersions(archive, id)));
  const { lang, region, edition } = after.terms;
  const lines = versions.flatMap((texts) => chooseLines(texts, { lang, region, edition }));
  const idsAt = (at: Time): string[] => lines.flatMap((line) => inForceAt(line, at)?.id ?? []);
  const now = idsAt(after.at);
  const before = new Set([...idsAt(after.at - MOVING_TIME), ...now]);
  const later = new Set([...now, ...idsAt(after.at + MOVING_TIME)]);
  const texts = await loadAll(archive, [...new Set([...before, ...later])]);
  if (texts.length === 0) return undefined;
  return {
    before: texts.filter(({ versionId }) => before.has(versionId)),
    after: texts.filter(({ versionId }) => later.has(versionId)),
  };
}

async function loadAll(archive: Archive, ids: readonly string[]): Promise<TextElsewhere[]> {
  const versions = await Promise.all(ids.map((id) => loadVersion(archive, id)));
  return versions.flatMap((version) =>
    version ? [{ documentId: version.documentId, versionId: version.id, terms: version.terms }] : [],
  );
}
