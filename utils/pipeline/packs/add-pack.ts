import type { PackAnswer } from '../../browser/messages';
import { checkOwnPack } from '../../core/clauses/packs/check/check-own-pack';
import type { Result } from '../../core/model/result';
import type { RulePack } from '../../core/model/rule-pack';
import { judgeAgain } from '../../store/rules/judge-again';
import { listOwnPacks } from '../../store/rules/own-packs';
import { ADVANCE_LOCK } from '../advance';
import type { Ports } from '../ports';
import { type QuotaError, writeWithinQuota } from '../quota';

type PackPorts = Pick<Ports, 'archive' | 'now' | 'lock' | 'packs'>;

/** More than anybody reads by. */
export const MOST_PACKS = 50;
/** Of all packs together, in characters of JSON. */
const MOST_CHARACTERS = 4_000_000;

const lengthOf = (pack: RulePack): number => JSON.stringify(pack).length;

/** Takes a pack from the text of its file, switched on. What was judged before is judged again by the next `advance`. */
export async function addPack(
  ports: PackPorts,
  wish: { text: string; isReplacing?: boolean },
): Promise<Result<PackAnswer, QuotaError>> {
  const checked = checkOwnPack(wish.text, await ports.packs());
  if (!checked.ok) return { ok: true, value: { outcome: 'refused', errors: checked.error } };
  return ports.lock(ADVANCE_LOCK, () =>
    writeWithinQuota(ports, () => put(ports, checked.value, wish.isReplacing ?? false)),
  );
}

const put = ({ archive, now }: PackPorts, pack: RulePack, isReplacing: boolean): Promise<PackAnswer> =>
  archive.transaction('rw', archive.rulePacks, archive.changes, archive.documents, async () => {
    const { id, name } = pack;
    const standing = await archive.rulePacks.get(id);
    if (standing && !isReplacing) return { outcome: 'standing', name: standing.pack.name };
    const others = (await listOwnPacks(archive)).filter((other) => other.id !== id);
    const isTooMuch = others.reduce((sum, other) => sum + lengthOf(other.pack), lengthOf(pack)) > MOST_CHARACTERS;
    if (others.length >= MOST_PACKS || isTooMuch)
      return { outcome: 'refused', errors: [{ line: 1, reason: 'You have too many packs; delete one first' }] };
    await archive.rulePacks.put({ id, pack, isOn: true, addedAt: standing?.addedAt ?? now() });
    await judgeAgain(archive);
    return { outcome: standing ? 'replaced' : 'added', id, name };
  });
