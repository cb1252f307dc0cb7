import type { DocumentId } from '../../core/model/document';
import type { Archive } from '../database';
import type { PackRow, Runs } from '../rows';
import { rowsUnder } from '../rows-under';
import { expandText } from './gzip';
import { decodeRuns } from './runs';

/** Between the blocks of a pack; no text of a page contains it (`NUL` is no character of HTML). */
export const SEPARATOR = '\u0000';

/** The texts that the runs name, in order. All reading comes before the first unpacking, so it works in `liveQuery`. */
export async function loadTexts(archive: Archive, documentId: DocumentId, runs: Runs): Promise<string[]> {
  const numbers = decodeRuns(runs);
  const packs = await findPacks(archive, documentId, numbers);
  const texts = new Map<number, string>();
  for (const pack of packs) {
    const unpacked = (await expandText(pack.bytes)).split(SEPARATOR);
    unpacked.forEach((text, index) => {
      texts.set(pack.first + index, text);
    });
  }
  return numbers.map((number) => {
    const text = texts.get(number);
    if (text === undefined) throw new RangeError(`Block ${number} of ${documentId} is missing`);
    return text;
  });
}

async function findPacks(archive: Archive, documentId: DocumentId, numbers: readonly number[]): Promise<PackRow[]> {
  const keys = await rowsUnder(archive.packs, '[documentId+first]', documentId).primaryKeys();
  const firsts = keys.map((key) => key[1]);
  const needed = new Set<number>();
  let at = 0;
  for (const number of [...numbers].sort((a, b) => a - b)) {
    while ((firsts[at + 1] ?? Number.POSITIVE_INFINITY) <= number) at += 1;
    needed.add(at);
  }
  const wanted = keys.filter((_, index) => needed.has(index));
  const packs = await archive.packs.bulkGet(wanted);
  return packs.filter((pack) => pack !== undefined);
}
