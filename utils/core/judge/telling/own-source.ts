import type { Match } from '../../model/clause';
import { readOwnFrame } from '../../model/own-pack';
import type { PackTopic, RulePack } from '../../model/rule-pack';
import { isOurTopic, PRINCIPLE_OF, type Principle } from '../../model/topic';

/** The user's pack that a match comes from. */
export interface OwnSource {
  pack: RulePack;
  /** The frame's name in the pack. */
  frameId: string;
  /** Where the pack brings it; absent for a topic of ours. */
  topic?: PackTopic;
}

export const isOwn = ({ frame }: Pick<Match, 'frame'>): boolean => readOwnFrame(frame) !== undefined;

export function ownSourceOf(match: Match, packs: readonly RulePack[] = []): OwnSource | undefined {
  const own = readOwnFrame(match.frame);
  const pack = own && packs.find(({ id }) => id === own.packId);
  if (!pack) return undefined;
  const topic = pack.topics?.find(({ id }) => id === match.topic);
  return { pack, frameId: own.frameId, ...(topic ? { topic } : {}) };
}

export const principleOf = ({ topic }: Match, source: OwnSource | undefined): Principle =>
  isOurTopic(topic) ? PRINCIPLE_OF[topic] : (source?.topic?.principle ?? 'no-surprise');
