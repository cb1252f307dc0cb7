import { findReturn, type Return } from '../../../core/judge/returns/find-return';
import type { Time } from '../../../core/model/hash';
import type { Version } from '../../../core/model/version';
import type { Archive } from '../../../store/database';
import type { ChangeRow, VersionRow } from '../../../store/rows';
import { loadVersion } from '../../../store/versions';

/** The changes that one takes back, oldest first, and how much of them stays. */
export interface Undone {
  ids: string[];
  undoes: { at: Time; changes: number } & Partial<Return>;
}

interface Compared {
  change: ChangeRow;
  before: Version;
  after: Version;
}

/** A text that is nearly an earlier one is looked for among the last few. */
const MOST_EARLIER = 3;
/** A text in force goes back to one before it, however long ago that was. */
const MOST_STEPS = 100;
const SPARE_WORDS = 60;
const SPARE_SHARE = 0.05;

const isAnnounced = ({ edition }: { edition?: string }): boolean => edition === 'announced';

/** From the change that led to a version back to the one that followed the text that is back. */
async function walkBack(
  { versions }: Archive,
  from: Version,
  isBack: (version: VersionRow) => boolean,
): Promise<VersionRow[] | undefined> {
  const path: VersionRow[] = [];
  let row = await versions.get(from.id);
  while (row?.previousId !== undefined && path.length < MOST_STEPS) {
    path.unshift(row);
    row = await versions.get(row.previousId);
    if (row !== undefined && isBack(row)) return path;
  }
  return undefined;
}

const undoneBy = (path: readonly VersionRow[], back: Partial<Return> = {}): Undone | undefined => {
  const [first] = path;
  if (first === undefined) return undefined;
  const ids = path.map(({ id, previousId }) => `${previousId}:${id}`);
  return { ids, undoes: { at: first.at, changes: path.length, ...back } };
};

/** As long as the text that may be one of before: the words tell without its being read. */
const isAsLong = (earlier: { words: number }, after: { words: number }): boolean =>
  Math.abs(earlier.words - after.words) <= SPARE_WORDS + SPARE_SHARE * after.words;

/** Clause by clause, where no text is back word for word. */
async function findNearly(archive: Archive, { before, after }: Compared): Promise<Undone | undefined> {
  let row = await archive.versions.get(before.id);
  const path: VersionRow[] = [];
  while (row?.previousId !== undefined && path.length < MOST_EARLIER) {
    path.unshift(row);
    row = await archive.versions.get(row.previousId);
    if (row === undefined || isAnnounced(row) || row.lang !== after.terms.lang || !isAsLong(row, after)) continue;
    const earlier = await loadVersion(archive, row.id);
    const back = earlier && findReturn(earlier.terms, before.terms, after.terms);
    if (back) return undoneBy(path, back);
  }
  return undefined;
}

/** What a change takes back: that of a text that is back, of most of one, or of one that was announced and did not come. */
export async function findUndone(archive: Archive, compared: Compared): Promise<Undone | undefined> {
  const { change, before, after } = compared;
  if (change.outcome === 'variant' || isAnnounced(after.terms)) return undefined;
  if (change.outcome === 'reverted') {
    const isBack = isAnnounced(before.terms)
      ? (row: VersionRow) => !isAnnounced(row)
      : ({ textHash }: VersionRow) => textHash === after.textHash;
    const path = await walkBack(archive, before, isBack);
    return path && undoneBy(path);
  }
  return isAnnounced(before.terms) ? undefined : findNearly(archive, compared);
}
