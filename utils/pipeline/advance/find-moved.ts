import type { Terms } from '../../core/model/terms';
import { similarity } from '../../core/text/similarity';
import { tokenise } from '../../core/text/tokenise';
import type { Archive } from '../../store/database';
import type { LineageRow } from '../../store/rows';
import { rowsUnder } from '../../store/rows-under';
import { loadVersion } from '../../store/versions';
import { isLost } from '../addresses/settle-look';
import type { Seen } from './find-line';

/** Shares of common words from which a text may go on where one was whose address is gone, or is not known to be gone. */
const ALIKE_ENOUGH = 0.3;
const ALIKE = 0.5;

interface Moved {
  lineages: LineageRow[];
  isDoubtful?: boolean;
  rejoined?: LineageRow;
}

/**
 * The line that a new address goes on with: one whose own addresses show it no more, or one that reads like it and is
 * older by its own date, as long as that line's own address does not show its text again. None where it starts its own.
 */
export async function findMoved(archive: Archive, seen: Seen): Promise<Moved> {
  const { sighting, extraction } = seen;
  if (extraction.outcome !== 'terms') return { lineages: [] };
  const document = await archive.documents.get(sighting.documentId);
  const addresses = document?.addresses ?? [];
  const isDeclared = addresses.some(
    ({ url, from, chapterOf }) => url === sighting.url && (from === 'declared' || chapterOf !== undefined),
  );
  const near = await nearestLines(archive, seen, extraction.editions);
  const gone = near.find(({ line, likeness }) => likeness >= ALIKE_ENOUGH && isGone(line, addresses));
  if (gone) return { lineages: [gone.line] };
  const alike = near.find(({ likeness, isNewer }) => likeness >= ALIKE && isNewer);
  if (!alike || isDeclared || sighting.how === 'kept') return { lineages: [] };
  if (await isStillShown(archive, seen, alike.line)) return { lineages: [], rejoined: alike.line };
  return { lineages: [alike.line], isDoubtful: true };
}

function isGone({ urls }: LineageRow, addresses: readonly Parameters<typeof isLost>[0][]): boolean {
  const known = addresses.length === 1 ? addresses : addresses.filter(({ url }) => urls.includes(url));
  return known.length > 0 && known.every(isLost);
}

/** Most alike first. */
async function nearestLines(archive: Archive, { all }: Seen, editions: readonly Terms[]) {
  const near: { line: LineageRow; likeness: number; isNewer: boolean }[] = [];
  for (const line of all.filter(({ how }) => how === undefined)) {
    const terms = editions.find(({ lang, edition }) => lang === line.lang && edition === line.edition);
    const current = terms && (await loadVersion(archive, line.currentId));
    if (!current) continue;
    const likeness = similarity(wordsOf(terms), wordsOf(current.terms));
    near.push({ line, likeness, isNewer: newestDate(terms) > newestDate(current.terms) });
  }
  return near.sort((a, b) => b.likeness - a.likeness);
}

export const wordsOf = ({ blocks }: Terms): string[] => blocks.flatMap(({ text }) => tokenise(text));

const newestDate = ({ dates }: Terms): string => dates.reduce((newest, { iso }) => (iso > newest ? iso : newest), '');

/** The line's own address showed its text after this one was first seen: these are two texts. */
async function isStillShown({ sightings }: Archive, { sighting }: Seen, line: LineageRow): Promise<boolean> {
  const looks = await rowsUnder(sightings, '[documentId+index]', sighting.documentId)
    .filter(({ url }) => url === sighting.url || line.urls.includes(url))
    .toArray();
  const first = looks.find(({ url }) => url === sighting.url)?.index ?? sighting.index;
  return looks.some(
    ({ url, index, outcome, versionIds }) =>
      index > first && url !== sighting.url && outcome === 'same' && versionIds?.includes(line.currentId),
  );
}
