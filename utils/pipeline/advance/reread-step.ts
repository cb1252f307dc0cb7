import { EXTRACTOR_REVISION } from '../../core/extract/extractor-revision';
import type { How } from '../../core/model/capture';
import type { Terms } from '../../core/model/terms';
import { hashTerms } from '../../core/text/hash-terms';
import { loadSnapshot } from '../../store/blocks/load-snapshot';
import { planTexts, writePlan } from '../../store/blocks/plan-texts';
import { encodeTerms } from '../../store/blocks/terms-texts';
import { addBytes, weigh, weighAll } from '../../store/blocks/weigh';
import { forgetLicences } from '../../store/licences/forget-licences';
import type { VersionRow } from '../../store/rows';
import { rowsUnder } from '../../store/rows-under';
import { forgetWordIndex } from '../../store/search/word-indexes';
import { findSighting } from '../../store/sightings';
import { loadVersion } from '../../store/versions';
import { readJoined } from '../parts/join/read-joined';
import { readPage } from '../parts/read-page';
import type { Ports } from '../ports';
import { pickEdition } from './editions/pick-edition';
import { findWaiting } from './look-step';
import { countWords } from './make-version';
import { listOutdated, TRIES, triesOf } from './reread/outdated';
import { rereadInCourse } from './reread/rereading';
import type { FindStep } from './step';

/**
 * A version that an older extractor read, in a document that waits for a look: read again from its snapshot first, so
 * that an upgrade of ours never looks like a change of theirs. One that cannot be read again stays as it was read then;
 * the next look is not compared with it (`takeAsBaseline`).
 */
export const findRereadStep: FindStep = async (ports, isOpen) => {
  const waiting = await findWaiting(ports, isOpen);
  if (waiting === undefined) return undefined;
  const [version] = await listOutdated(ports.archive, waiting.documentId);
  if (version === undefined) return undefined;
  return {
    name: 'reread',
    documentId: version.documentId,
    run: () => rereadInCourse(ports, () => reread(ports, version)),
    giveUp: () => noteTries(ports, version, triesOf(version) + 1),
  };
};

async function reread(ports: Ports, version: VersionRow): Promise<void> {
  const { documentId, snapshot, parts, lang } = version;
  if (parts) return writeReread(ports, version, await readJoined(ports, { documentId, parts, lang }));
  const content = await loadSnapshot(ports.archive, documentId, snapshot);
  if (content === undefined) return noteTries(ports, version, TRIES);
  const [document, sighting] = await Promise.all([
    ports.archive.documents.get(documentId),
    findSighting(ports.archive, documentId, version.index),
  ]);
  const url = sighting?.url ?? document?.addresses[0]?.url ?? '';
  const extraction = await readPage(ports, content, { documentId, url });
  const before = await loadVersion(ports.archive, version.id);
  const terms = extraction.outcome === 'terms' && before && pickEdition(extraction.editions, before.terms);
  if (terms) return writeReread(ports, version, terms);
  const mayPass =
    extraction.outcome === 'unreadable' && (extraction.reason === 'timeout' || extraction.reason === 'fault');
  await noteTries(ports, version, mayPass ? triesOf(version) + 1 : TRIES);
}

async function noteTries({ archive }: Ports, { id }: VersionRow, tries: number): Promise<void> {
  await archive.versions.update(id, { reread: { revision: EXTRACTOR_REVISION, tries } });
}

async function writeReread({ archive }: Ports, before: VersionRow, terms: Terms): Promise<void> {
  const plan = await planTexts(archive, before.documentId, [encodeTerms(terms)]);
  const textHash = await hashTerms(terms);
  const { title: _, lang: __, edition: ___, region: ____, reread: _____, ...kept } = before;
  const { title, lang, region, edition } = terms;
  const after: VersionRow = {
    ...kept,
    ...(title === undefined ? {} : { title }),
    ...(lang === undefined ? {} : { lang }),
    ...(region === undefined ? {} : { region }),
    ...(edition === undefined ? {} : { edition }),
    textHash,
    words: countWords(terms),
    text: plan.runs[0] ?? before.text,
    extractorRevision: EXTRACTOR_REVISION,
  };
  const { versions, lineages, changes, documents, packs, blocks, licences, wordIndexes } = archive;
  const tables = [versions, lineages, changes, documents, packs, blocks, licences, wordIndexes];
  await archive.transaction('rw', tables, async () => {
    const standing = await versions.get(before.id);
    if (standing?.extractorRevision !== before.extractorRevision) return;
    if (!(await writePlan(archive, plan))) return;
    await versions.put(after);
    const forgotten =
      (await forgetLicences(archive, before.documentId)) + (await forgetWordIndex(archive, before.documentId));
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
    const added = weighAll([...plan.packs, ...plan.blocks, after]) - weigh(before) - forgotten;
    await documents
      .where('id')
      .equals(before.documentId)
      .modify((document) => {
        document.storedBytes = addBytes(document, added).storedBytes;
      });
  });
}
