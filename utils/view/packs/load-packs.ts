import type { OwnPack } from '../../core/model/own-pack';
import type { Archive } from '../../store/database';
import { findOffTopics, listOwnPacks } from '../../store/rules/own-packs';

const lineOf = ({ id, pack, isOn }: OwnPack) => ({
  id,
  name: pack.name,
  lang: pack.lang,
  frames: pack.frames.length,
  isOn,
});

/** What is watched for. */
export const loadPacks = async (archive: Archive) => {
  const [packs, off] = await Promise.all([listOwnPacks(archive), findOffTopics(archive)]);
  return { packs: packs.map(lineOf), off };
};
