import type { OwnPack } from '../../core/model/own-pack';
import type { Topic } from '../../core/model/topic';
import type { Archive } from '../database';

/** Packs of rules that the user added, the oldest first. */
export async function listOwnPacks(archive: Archive): Promise<OwnPack[]> {
  const packs = await archive.rulePacks.toArray();
  return packs.sort((a, b) => a.addedAt - b.addedAt || a.id.localeCompare(b.id));
}

/** Topics of ours that the user switched off. */
export async function findOffTopics(archive: Archive): Promise<Topic[]> {
  const state = await archive.states.get('off-topics');
  return state?.id === 'off-topics' ? state.topics : [];
}
