import { type Answer, sendCommand } from '../../browser/messages';
import type { Archive } from '../../store/database';
import { listFaults } from '../../store/faults';
import { listProofs } from '../../store/proofs/kept-proofs';
import { listOwnPacks } from '../../store/rules/own-packs';
import { listServices } from '../../store/services';

const readAll = async (archive: Archive) => ({
  services: await listServices(archive),
  packs: await listOwnPacks(archive),
  proofs: await listProofs(archive),
  faults: await listFaults(archive),
});

/** Nothing is kept that could be erased. */
export const hasNothing = async (archive: Archive): Promise<boolean> =>
  Object.values(await readAll(archive)).every(({ length }) => length === 0);

/** One after the other: what is gone stays gone when a later one fails. Faults last, since erasing may bring one. */
export const eraseAll = async (archive: Archive): Promise<Answer<'faults.clear'>> => {
  const { services, packs } = await readAll(archive);
  const works = [
    ...services.map(({ id, isExample }) =>
      isExample ? () => sendCommand('example.remove') : () => sendCommand('site.delete', { serviceId: id }),
    ),
    ...packs.map(
      ({ id }) =>
        () =>
          sendCommand('pack.delete', { id }),
    ),
    () => sendCommand('storage.forget-proofs'),
  ];
  for (const work of works) {
    const answer = await work();
    if (!answer.ok) return answer;
  }
  return sendCommand('faults.clear');
};
