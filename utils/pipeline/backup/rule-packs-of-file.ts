import { checkOwnPack } from '../../core/clauses/packs/check/check-own-pack';
import type { PackSource, RulePack } from '../../core/model/rule-pack';
import type { Archive } from '../../store/database';
import { judgeAgain } from '../../store/rules/judge-again';
import { MOST_PACKS } from '../packs/add-pack';
import { BrokenFile } from './file-texts';
import type { FileRows } from './row-schemas';

/** That each pack of a file could have been added by hand; throws `BrokenFile` with the first that could not. */
export function checkRulePacks({ rulePacks }: FileRows, source: PackSource): void {
  if (rulePacks.length > MOST_PACKS) throw new BrokenFile('more packs than there may be');
  for (const { id, pack } of rulePacks) {
    const checked = checkOwnPack(JSON.stringify(pack) ?? '', source);
    if (!checked.ok) throw new BrokenFile(`pack ${id}: ${checked.error[0]?.reason}`);
    if (checked.value.id !== id) throw new BrokenFile(`pack ${id}`);
  }
}

/** Inside the transaction of an import; those that are here stay as they are. Answers how many were added. */
export async function addRulePacks(archive: Archive, { rulePacks }: FileRows): Promise<number> {
  const known = new Set(await archive.rulePacks.toCollection().primaryKeys());
  const added = rulePacks.filter(({ id }) => !known.has(id)).slice(0, Math.max(0, MOST_PACKS - known.size));
  await archive.rulePacks.bulkAdd(added.map((row) => ({ ...row, pack: row.pack as RulePack })));
  if (added.some(({ isOn }) => isOn)) await judgeAgain(archive);
  return added.length;
}
