import type { Topic } from '../../core/model/topic';
import { judgeAgain } from '../../store/rules/judge-again';
import { findOffTopics } from '../../store/rules/own-packs';
import { ADVANCE_LOCK } from '../advance';
import type { Ports } from '../ports';

type SwitchPorts = Pick<Ports, 'archive' | 'lock'>;

/** One change of what is watched for, with all that has to be judged again; nothing where it changed nothing. */
const change = ({ archive, lock }: SwitchPorts, write: () => Promise<boolean>): Promise<void> =>
  lock(ADVANCE_LOCK, () =>
    archive.transaction('rw', [archive.rulePacks, archive.states, archive.changes, archive.documents], async () => {
      if (await write()) await judgeAgain(archive);
    }),
  );

/** False where there is no such pack. */
export async function switchPack(ports: SwitchPorts, id: string, isOn: boolean): Promise<boolean> {
  const { archive } = ports;
  let isThere = false;
  await change(ports, async () => {
    const row = await archive.rulePacks.get(id);
    isThere = row !== undefined;
    if (row === undefined || row.isOn === isOn) return false;
    await archive.rulePacks.put({ ...row, isOn });
    return true;
  });
  return isThere;
}

/** False where there is no such pack. */
export async function deletePack(ports: SwitchPorts, id: string): Promise<boolean> {
  const { archive } = ports;
  let isThere = false;
  await change(ports, async () => {
    const row = await archive.rulePacks.get(id);
    isThere = row !== undefined;
    await archive.rulePacks.delete(id);
    return row?.isOn ?? false;
  });
  return isThere;
}

/** Whether a topic of ours is told of. */
export const switchTopic = (ports: SwitchPorts, topic: Topic, isOn: boolean): Promise<void> =>
  change(ports, async () => {
    const off = await findOffTopics(ports.archive);
    if (off.includes(topic) !== isOn) return false;
    const topics = isOn ? off.filter((other) => other !== topic) : [...off, topic];
    await ports.archive.states.put({ id: 'off-topics', topics });
    return true;
  });
