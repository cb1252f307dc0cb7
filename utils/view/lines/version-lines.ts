import { howSeen } from '../../core/model/capture';
import type { Change } from '../../core/model/judgement';
import type { VersionSummary } from '../../store/versions';
import { hashOf } from '../route';

const hrefOf = (version: VersionSummary): string | undefined =>
  version.previousId && hashOf({ view: 'comparison', beforeId: version.previousId, afterId: version.id });

/** Versions, newest first, each with the change that led to it. */
export const versionLines = (versions: readonly VersionSummary[], changes: readonly Change[]) => {
  // A region that all have in common tells a reader nothing.
  const isOneRegion = new Set(versions.flatMap(({ region }) => region ?? [])).size < 2;
  // A text that outlasted an announced one is named by that change too, which did not lead to it.
  const changeOf = new Map(changes.map((change) => [change.id, change]));
  return versions.map((version) => {
    const change = changeOf.get(`${version.previousId}:${version.id}`);
    return {
      id: version.id,
      at: version.at,
      how: howSeen(version),
      outcome: version.outcome,
      words: version.words,
      lang: version.lang,
      region: isOneRegion ? undefined : version.region,
      edition: version.edition,
      addedWords: change?.addedWords,
      removedWords: change?.removedWords,
      verdict: change?.judgement?.verdict,
      severity: change?.judgement?.severity,
      href: hrefOf(version),
    };
  });
};

/** The two newest of the newest one's line of versions: what a reader compares first. */
export const choosePair = (versions: readonly VersionSummary[]): { beforeId?: string; afterId?: string } => {
  const [newest] = versions;
  const before = versions.find(({ id }) => id === newest?.previousId) ?? versions[1];
  return { beforeId: before?.id, afterId: newest?.id };
};
