import { useEffect, useState } from 'preact/hooks';
import { sendCommand } from '../../browser/messages';
import type { ShippedPack } from '../../core/model/own-pack';
import type { RulePack } from '../../core/model/rule-pack';
import type { Topic } from '../../core/model/topic';
import { archive } from '../archive';
import { type Action, useAction } from '../hooks/use-action';
import { useLive } from '../hooks/use-live';
import { saveFile } from '../save-file';
import { loadPacks } from './load-packs';
import { useAddedPack } from './use-added-pack';
import { useTriedPack } from './use-tried-pack';

const fileOf = (pack: RulePack): Blob => new Blob([`${JSON.stringify(pack, null, 2)}\n`], { type: 'application/json' });

const savePack = (pack: RulePack, action: Action): void => {
  const name = `${pack.id}.pack.json`;
  saveFile(fileOf(pack), name);
  action.say({ id: 'packs.saved', values: { name } });
};

/** Those that come with the extension; asked for once. */
const useShippedPacks = (): ShippedPack[] => {
  const [shipped, setShipped] = useState<ShippedPack[]>([]);
  useEffect(() => {
    void sendCommand('pack.shipped').then((answer) => answer.ok && setShipped(answer.value));
  }, []);
  return shipped;
};

/** Topics and packs, and what can be done with them. */
export const usePacks = () => {
  const live = useLive(() => loadPacks(archive), []);
  const action = useAction();
  const shipped = useShippedPacks();
  const { tried, onTry, forget } = useTriedPack(action);
  const added = useAddedPack(action, onTry);
  const nameOf = (id: string): string => live.value?.packs.find((pack) => pack.id === id)?.name ?? id;

  const onSave = async (id: string): Promise<void> => {
    const own = await archive.rulePacks.get(id);
    if (own) savePack(own.pack, action);
  };
  const onSaveShipped = async (id: string): Promise<void> => {
    const pack = await action.run(sendCommand('pack.copy', { id }));
    if (pack) savePack(pack, action);
  };
  const onDelete = (id: string): void => {
    const name = nameOf(id);
    forget();
    void action.run(sendCommand('pack.delete', { id }), () => ({ id: 'packs.deleted', values: { name } }));
  };
  return {
    ...live,
    ...added,
    shipped,
    tried,
    isBusy: action.isBusy,
    remark: action.remark,
    onTry: (id: string) => void onTry(id, nameOf(id)),
    onSave,
    onSaveShipped,
    onDelete,
    onSwitch: (id: string, isOn: boolean) => void action.run(sendCommand('pack.switch', { id, isOn })),
    onSwitchTopic: (topic: Topic, isOn: boolean) => void action.run(sendCommand('topic.switch', { topic, isOn })),
  };
};
