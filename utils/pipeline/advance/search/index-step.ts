import type { DocumentId } from '../../../core/model/document';
import { SEARCH_REVISION } from '../../../core/search/search-revision';
import { type SearchedText, writeWordIndex } from '../../../core/search/write-word-index';
import { loadTexts } from '../../../store/blocks/load-texts';
import { encodeRuns } from '../../../store/blocks/runs';
import { readBlockText } from '../../../store/blocks/terms-texts';
import { addBytes, weigh } from '../../../store/blocks/weigh';
import type { Archive } from '../../../store/database';
import { rowsUnder } from '../../../store/rows-under';
import { textNumbers } from '../../../store/search/searched-document';
import type { WordIndexRow } from '../../../store/search/word-index-row';
import { findUnindexed } from '../../../store/search/word-indexes';
import type { Ports } from '../../ports';
import type { FindStep } from '../step';

/** A document with a version whose words cannot be searched yet. */
export const findIndexStep: FindStep = async (ports, isOpen) => {
  const documentId = await findUnindexed(ports.archive, SEARCH_REVISION, isOpen);
  if (documentId === undefined) return undefined;
  return {
    name: 'index',
    documentId,
    run: async () => writeIndex(ports.archive, await makeIndex(ports, documentId)),
    giveUp: async () => writeIndex(ports.archive, await emptyIndex(ports, documentId)),
  };
};

/** All versions of a document anew: its texts are read once each, which takes less time than one judgement. */
async function makeIndex({ archive, now }: Ports, documentId: DocumentId): Promise<WordIndexRow> {
  const [all, lineages] = await Promise.all([
    rowsUnder(archive.versions, '[documentId+index]', documentId).toArray(),
    archive.lineages.where('documentId').equals(documentId).toArray(),
  ]);
  const listed = all.filter(({ isPart }) => isPart !== true);
  const numbers = [...new Set(listed.flatMap(textNumbers))].sort((a, b) => a - b);
  const texts = await loadTexts(archive, documentId, encodeRuns(numbers));
  const inForce = lineages.map(({ currentId }) => listed.find(({ id }) => id === currentId));
  const standing = inForce.map((version) => new Set(version && textNumbers(version)));
  const searched = numbers.map(
    (number, at): SearchedText => ({
      number,
      text: readBlockText(texts[at] ?? ''),
      lines: standing.flatMap((has, line) => (has.has(number) ? [line] : [])),
    }),
  );
  return {
    ...{ documentId, revision: SEARCH_REVISION, versions: all.length, madeAt: now() },
    lines: lineages.map(({ id }) => id),
    index: writeWordIndex(searched),
  };
}

async function emptyIndex({ archive, now }: Ports, documentId: DocumentId): Promise<WordIndexRow> {
  const versions = await rowsUnder(archive.versions, '[documentId+index]', documentId).count();
  const made = { documentId, revision: SEARCH_REVISION, versions, madeAt: now() };
  return { ...made, lines: [], index: writeWordIndex([]), isUnread: true };
}

/** One transaction; writes nothing when the document has other versions by now. */
async function writeIndex(archive: Archive, row: WordIndexRow): Promise<void> {
  const { wordIndexes, versions, documents } = archive;
  await archive.transaction('rw', [wordIndexes, versions, documents], async () => {
    const { documentId } = row;
    const [document, count, before] = await Promise.all([
      documents.get(documentId),
      rowsUnder(versions, '[documentId+index]', documentId).count(),
      wordIndexes.get(documentId),
    ]);
    if (document === undefined || count !== row.versions) return;
    await wordIndexes.put(row);
    await documents.put(addBytes(document, weigh(row) - (before ? weigh(before) : 0)));
  });
}
