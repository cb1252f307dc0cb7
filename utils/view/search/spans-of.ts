import type { Time } from '../../core/model/hash';
import type { SearchedVersion } from '../../store/search/searched-document';

/** A stretch of versions of one line that have a sentence. */
export interface Span {
  sinceAt: Time;
  /** The text of before it; absent where it was there at the first look. */
  beforeId?: string;
  firstId: string;
  lastId: string;
  /** It stands today. */
  isStanding: boolean;
  /** The first text without it, and when that was seen; absent where it stands, or its line has ended. */
  afterId?: string;
  untilAt?: Time;
  edition?: string;
}

/** When the sentence stood, newest stretch first. Versions of any lines, newest first. */
export function spansOf(
  versions: readonly SearchedVersion[],
  has: (version: SearchedVersion) => boolean,
  standing: ReadonlyMap<string, string>,
): Span[] {
  const spans: Span[] = [];
  for (const [lineageId, line] of Map.groupBy(versions, (version) => version.lineageId)) {
    const inOrder = [...line].reverse();
    for (let at = 0; at < inOrder.length; at += 1) {
      const first = inOrder[at];
      if (first === undefined || !has(first)) continue;
      let end = at;
      while (inOrder[end + 1] !== undefined && has(inOrder[end + 1] as SearchedVersion)) end += 1;
      spans.push(spanOf(inOrder, at, end, standing.get(lineageId)));
      at = end;
    }
  }
  return spans.sort((a, b) => Number(b.isStanding) - Number(a.isStanding) || b.sinceAt - a.sinceAt);
}

function spanOf(line: readonly SearchedVersion[], from: number, to: number, currentId: string | undefined): Span {
  const [first, last, after] = [line[from], line[to], line[to + 1]] as [
    SearchedVersion,
    SearchedVersion,
    SearchedVersion?,
  ];
  const beforeId = first.previousId ?? line[from - 1]?.id;
  const isStanding = currentId !== undefined && line.slice(from, to + 1).some(({ id }) => id === currentId);
  return {
    ...{ sinceAt: first.at, firstId: first.id, lastId: last.id, isStanding },
    ...(beforeId === undefined ? {} : { beforeId }),
    ...(after === undefined || isStanding ? {} : { afterId: after.id, untilAt: after.at }),
    ...(first.edition === undefined ? {} : { edition: first.edition }),
  };
}
