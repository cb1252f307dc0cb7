import * as v from 'valibot';
import { CHAIN_START } from '../../core/evidence/chain-sighting';
import { isUnaltered } from '../../core/evidence/verify-chain';
import { documentIdOf } from '../../core/model/document';
import { hashText } from '../../core/text/hash-text';
import { decodeTerms } from '../../store/blocks/terms-texts';
import { BrokenFile, type FileTexts } from './file-texts';
import { type FileRows, TERMS_SCHEMA } from './row-schemas';

/** That the rows of a file belong together and are what their hashes say; throws `BrokenFile` with the first that is not. */
export async function checkRows(rows: FileRows, texts: FileTexts): Promise<void> {
  checkReferences(rows);
  await checkSightings(rows);
  for (const version of rows.versions) checkTerms(texts.read(version.documentId, version.text), version.id);
  for (const snapshot of rows.snapshots) {
    const html = snapshot.whole ?? texts.read(snapshot.documentId, snapshot.pieces ?? []).join('');
    require((await hashText(html)) === snapshot.hash, `snapshot ${snapshot.hash}`);
  }
}

function checkReferences(rows: FileRows): void {
  const services = new Set(rows.services.map(({ id }) => id));
  const documents = new Set(rows.documents.map(({ id }) => id));
  const versions = new Set(rows.versions.map(({ id, documentId }) => `${documentId} ${id}`));
  const changes = new Set(rows.changes.map(({ id }) => id));
  for (const { id, serviceId, termsType } of rows.documents) {
    require(services.has(serviceId), `service of ${id}`);
    require(id === documentIdOf(serviceId, termsType), `document ${id}`);
  }
  const parts = [...rows.versions, ...rows.lineages, ...rows.sightings, ...rows.changes, ...rows.snapshots];
  for (const { documentId } of parts) require(documents.has(documentId), `document ${documentId}`);
  for (const { id, documentId } of rows.lineages) require(id.startsWith(`${documentId}#`), `line ${id}`);
  for (const { documentId, currentId } of rows.lineages)
    require(versions.has(`${documentId} ${currentId}`), `version ${currentId}`);
  for (const { id, documentId, serviceId, beforeId, afterId } of rows.changes) {
    require(id === `${beforeId}:${afterId}` && documentId.startsWith(`${serviceId}/`), `change ${id}`);
    require(versions.has(`${documentId} ${beforeId}`) && versions.has(`${documentId} ${afterId}`), `change ${id}`);
  }
  for (const { id, documentId, serviceId } of rows.alerts)
    require(changes.has(id) && documentId.startsWith(`${serviceId}/`), `alert ${id}`);
  for (const { id, serviceId } of rows.notices) require(services.has(serviceId), `notice ${id}`);
}

/** Each is unaltered and links on to one of the same document; each document's head is among them. */
async function checkSightings(rows: FileRows): Promise<void> {
  const byHash = new Map(rows.sightings.map((sighting) => [sighting.hash, sighting]));
  for (const sighting of rows.sightings) {
    const { hash, previous, index, documentId } = sighting;
    const before = byHash.get(previous);
    const follows =
      index === 0 ? previous === CHAIN_START : before?.documentId === documentId && before.index === index - 1;
    require(follows, `sighting ${hash}`);
    require(await isUnaltered(sighting as Parameters<typeof isUnaltered>[0]), `sighting ${hash}`);
  }
  for (const { id, chain } of rows.documents) {
    const head = byHash.get(chain.head);
    const isHead =
      chain.length === 0 ? chain.head === CHAIN_START : head?.documentId === id && head.index === chain.length - 1;
    require(isHead, `chain of ${id}`);
  }
}

function checkTerms(texts: string[], id: string): void {
  let terms: unknown;
  try {
    terms = decodeTerms(texts);
  } catch {
    throw new BrokenFile(`version ${id}`);
  }
  require(v.is(TERMS_SCHEMA, terms), `version ${id}`);
}

function require(holds: boolean, what: string): void {
  if (!holds) throw new BrokenFile(what);
}
