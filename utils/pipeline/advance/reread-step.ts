import { EXTRACTOR_REVISION } from '../../core/extract/extractor-revision';
import type { How } from '../../core/model/capture';
import type { Extraction, Terms } from '../../core/model/terms';
import { hashTerms } from '../../core/text/hash-terms';
import { planTexts, writePlan } from '../../store/blocks/plan-texts';
import { encodeTerms } from '../../store/blocks/terms-texts';
import { addBytes, weigh, weighAll } from '../../store/blocks/weigh';
import type { VersionRow } from '../../store/rows';
import { rowsUnder } from '../../store/rows-under';
import { loadSnapshot } from '../../store/snapshots';
import type { Ports } from '../ports';
import { findWaiting } from './look-step';
import { countWords } from './plan-look';
import type { FindStep } from './step';

/**
 * A version that an older extractor read, in a document that waits for a look: read again from its snapshot first, so
 * that an upgrade of ours never looks like a change of theirs.
 */
export const findRereadStep: FindStep = async (ports, isOpen) => {
  const waiting = await findWaiting(ports, isOpen);
  if (waiting === undefined) return undefined;
  const version = await findOutdated(ports, waiting.documentId);
  if (version === undefined) return undefined;
  return {
    name: 'reread',
    documentId: version.documentId,
    run: () => reread(ports, version),
    giveUp: () => keepAsItIs(ports, version),
  };
};

async function findOutdated({ archive }: Ports, documentId: string): Promise<VersionRow | undefined> {
  const lineages = await archive.lineages.where('documentId').equals(documentId).toArray();
  const ids = lineages.flatMap(({ currentId, earlier }) => [currentId, ...earlier.map(({ versionId }) => versionId)]);
  const versions = await archive.versions.bulkGet(ids);
  return versions.find((version) => version !== undefined && version.extractorRevision < EXTRACTOR_REVISION);
}

async function reread(ports: Ports, version: VersionRow): Promise<void> {
  const { documentId, snapshot } = version;
  const content = await loadSnapshot(ports.archive, documentId, snapshot);
  if (content === undefined) return keepAsItIs(ports, version);
  const [document, sighting] = await Promise.all([
    ports.archive.documents.get(documentId),
    ports.archive.sightings.where('[documentId+index]').equals([documentId, version.index]).first(),
  ]);
  const hints = { url: sighting?.url ?? document?.addresses[0]?.url ?? '', termsType: document?.termsType };
  const terms = pickEdition(await ports.read(content, hints), version);
  if (terms === undefined) return keepAsItIs(ports, version);
  await writeReread(ports, version, terms);
}

/** The same edition as before; the only one where the names have changed. */
function pickEdition(extraction: Extraction, { edition, lang }: VersionRow): Terms | undefined {
  if (extraction.outcome !== 'terms') return undefined;
  const { editions } = extraction;
  return (
    editions.find((terms) => terms.edition === edition && terms.lang === lang) ??
    editions.find((terms) => terms.edition === edition) ??
    editions[0]
  );
}

/** What cannot be read any better keeps its text, and is not tried again until the next revision. */
async function keepAsItIs({ archive }: Ports, version: VersionRow): Promise<void> {
  await archive.versions.update(version.id, { extractorRevision: EXTRACTOR_REVISION });
}

async function writeReread({ archive }: Ports, before: VersionRow, terms: Terms): Promise<void> {
  const plan = await planTexts(archive, before.documentId, [encodeTerms(terms)]);
  const textHash = await hashTerms(terms);
  const { title: _, lang: __, edition: ___, ...kept } = before;
  const { title, lang, edition } = terms;
  const after: VersionRow = {
    ...kept,
    ...(title === undefined ? {} : { title }),
    ...(lang === undefined ? {} : { lang }),
    ...(edition === undefined ? {} : { edition }),
    textHash,
    words: countWords(terms),
    text: plan.runs[0] ?? before.text,
    extractorRevision: EXTRACTOR_REVISION,
  };
  const { versions, lineages, changes, documents, packs, blocks } = archive;
  await archive.transaction('rw', [versions, lineages, changes, documents, packs, blocks], async () => {
    const standing = await versions.get(before.id);
    if (standing?.extractorRevision !== before.extractorRevision) return;
    if (!(await writePlan(archive, plan))) return;
    await versions.put(after);
    await lineages
      .where('documentId')
      .equals(before.documentId)
      .modify((lineage) => {
        // Hashes by the older extractor: what was held has to be seen twice more, what varies is learned again.
        delete lineage.held;
        lineage.volatile = [];
        delete lineage.changing;
        for (const text of lineage.earlier) if (text.versionId === before.id) text.textHash = textHash;
        const { seen = {} } = lineage;
        for (const how of Object.keys(seen) as How[]) if (seen[how] === before.textHash) seen[how] = textHash;
      });
    await rowsUnder(changes, '[documentId+at]', before.documentId)
      .filter(({ beforeId, afterId }) => beforeId === before.id || afterId === before.id)
      .modify({ judgedRevision: 0 });
    const added = weighAll([...plan.packs, ...plan.blocks, after]) - weigh(before);
    await documents
      .where('id')
      .equals(before.documentId)
      .modify((document) => {
        document.storedBytes = addBytes(document, added).storedBytes;
      });
  });
}
