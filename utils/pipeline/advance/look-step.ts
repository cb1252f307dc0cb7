import { lookAt } from '../../core/compose/look-at';
import type { Extraction } from '../../core/model/terms';
import { loadSnapshot } from '../../store/blocks/load-snapshot';
import { addFault } from '../../store/faults';
import type { SightingRow } from '../../store/rows';
import { confirmOnly } from '../addresses/confirm-only';
import { findOriginal } from '../addresses/find-original';
import { settleRefusal } from '../addresses/settle-look';
import { asPart } from '../parts/as-part';
import { readPage } from '../parts/read-page';
import type { Ports } from '../ports';
import { findLine } from './find-line';
import { planLook } from './plan-look';
import { settleOutcomes } from './settle-outcomes';
import type { FindStep, IsOpen } from './step';
import { writeLook } from './write-look';

/** Times that a look may break before it is given up: an offscreen page may just have been closed under us. */
const TRIES = 3;

/** The oldest look at some document that has not been worked out. */
export const findLookStep: FindStep = async (ports, isOpen) => {
  const sighting = await findWaiting(ports, isOpen);
  if (sighting === undefined) return undefined;
  return {
    name: 'look',
    documentId: sighting.documentId,
    run: () => look(ports, sighting),
    giveUp: () => giveUp(ports, sighting),
  };
};

/** The first of its document by index, whatever the clock said. */
export async function findWaiting({ archive }: Ports, isOpen: IsOpen): Promise<SightingRow | undefined> {
  let found: SightingRow | undefined;
  await archive.sightings
    .where('waiting')
    .equals(1)
    .each((row) => {
      if (!isOpen(row.documentId)) return;
      if (found === undefined) found = row;
      else if (row.documentId === found.documentId && row.index < found.index) found = row;
    });
  return found;
}

async function look(ports: Ports, sighting: SightingRow): Promise<void> {
  const extraction = await readSnapshot(ports, sighting);
  const document = await ports.archive.documents.get(sighting.documentId);
  const original = document && findOriginal(document, { url: sighting.url, copyOf: extraction.copyOf });
  const line = await findLine(ports.archive, { ...sighting, url: original ?? sighting.url }, extraction);
  const seen = await lookAt(line.state, extraction, { at: sighting.at, how: sighting.how });
  const isCopy = original !== undefined && line.lineages.length > 0;
  const outcomes = isCopy ? confirmOnly(line, seen) : settleOutcomes(line, seen, sighting);
  const plan = await planLook(ports, { sighting, line, outcomes });
  await writeLook(ports, await asPart(ports, plan, extraction));
}

async function readSnapshot(ports: Ports, sighting: SightingRow): Promise<Extraction> {
  const { documentId, snapshot, url } = sighting;
  const content = snapshot && (await loadSnapshot(ports.archive, documentId, snapshot));
  if (content === undefined) return { outcome: 'unreadable', reason: 'empty' };
  return readPage(ports, content, { documentId, url });
}

async function giveUp({ archive, now }: Ports, sighting: SightingRow): Promise<void> {
  const tries = (sighting.tries ?? 0) + 1;
  if (tries < TRIES) {
    await archive.sightings.update(sighting.hash, { tries });
    return;
  }
  await archive.sightings.update(sighting.hash, { tries, waiting: undefined, outcome: 'refused', reason: 'fault' });
  const document = await archive.documents.get(sighting.documentId);
  if (document) await archive.documents.put(settleRefusal(document, { ...sighting, refusal: 'fault', now: now() }));
  await addFault(archive, {
    at: now(),
    where: 'advance.look',
    message: `Given up after ${tries} tries`,
    documentId: sighting.documentId,
  });
}
