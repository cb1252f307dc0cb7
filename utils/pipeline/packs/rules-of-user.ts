import { compileOwnPacks } from '../../core/clauses/packs/compile-own-packs';
import type { ClauseRules } from '../../core/clauses/rules';
import type { RulePack } from '../../core/model/rule-pack';
import type { Topic } from '../../core/model/topic';
import type { Archive } from '../../store/database';
import { findOffTopics, listOwnPacks } from '../../store/rules/own-packs';
import type { Ports } from '../ports';

/** What a change is judged by beside the texts: ours and what the user added and switched off. */
interface UserRules {
  rules: ClauseRules;
  ownPacks: RulePack[];
  offTopics: Topic[];
}

type FramesOf = ReturnType<typeof compileOwnPacks>;
const compiled = new WeakMap<Archive, { key: string; framesOf: FramesOf }>();

/** Compiled once for as long as the packs stay as they are. */
async function framesOf(
  { archive, packs }: Pick<Ports, 'archive' | 'packs'>,
  own: readonly RulePack[],
): Promise<FramesOf> {
  const key = JSON.stringify(own);
  const known = compiled.get(archive);
  if (known?.key === key) return known.framesOf;
  const made = compileOwnPacks(own, await packs());
  compiled.set(archive, { key, framesOf: made });
  return made;
}

/** As they are now; under the lock that packs are changed under, so that no judgement is made by older ones. */
export async function readUserRules(ports: Pick<Ports, 'archive' | 'packs' | 'rules'>): Promise<UserRules> {
  const [rules, own, offTopics] = await Promise.all([
    ports.rules(),
    listOwnPacks(ports.archive),
    findOffTopics(ports.archive),
  ]);
  const ownPacks = own.filter(({ isOn }) => isOn).map(({ pack }) => pack);
  if (ownPacks.length === 0) return { rules, ownPacks, offTopics };
  return { rules: { ...rules, ownFramesOf: await framesOf(ports, ownPacks) }, ownPacks, offTopics };
}
