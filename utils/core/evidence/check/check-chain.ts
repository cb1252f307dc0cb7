import { howSeen } from '../../model/capture';
import type { Bundle, CheckLine, SharedSighting } from '../../model/evidence';
import { CHAIN_START } from '../chain-sighting';
import { type BrokenChain, verifyChain, verifyRun } from '../verify-chain';
import { lineOf } from './check-line';

/** The looks follow one another from the text before to the text after, and none was altered or left out. */
export async function checkChain(bundle: Bundle): Promise<CheckLine[]> {
  const [first = [], second] = bundle.chain;
  const broken = await findBroken(first, second);
  if (broken) return [broken];
  const last = (second ?? first).at(-1);
  if (first[0]?.hash !== bundle.before.sighting) return [cutAt('before')];
  if (last?.hash !== bundle.after.sighting) return [cutAt('after')];
  const count = first.length + (second?.length ?? 0);
  const seen = { before: howSeen(first[0]), from: first[0].at, after: howSeen(last), until: last.at };
  return [
    second
      ? lineOf('chain', 'odd', 'evidence.chain-two', { count })
      : lineOf('chain', 'holds', 'evidence.chain-holds', { count }),
    lineOf('chain', 'holds', 'evidence.chain-seen', seen),
  ];
}

const cutAt = (side: 'before' | 'after'): CheckLine => lineOf('chain', 'fails', 'evidence.chain-cut', { side });

/** A second run begins with its chain: one that was cut does not pass for another browser's. */
async function findBroken(
  first: readonly SharedSighting[],
  second: readonly SharedSighting[] | undefined,
): Promise<CheckLine | undefined> {
  const one = await verifyRun(first);
  if (!one.ok) return brokenLine(one.error, 0);
  // Only the first look of all has none before it.
  if ((first[0]?.index === 0) !== (first[0]?.previous === CHAIN_START)) return brokenLine({ code: 'gap', index: 0 }, 0);
  if (second === undefined) return undefined;
  if (second[0]?.documentId !== first[0]?.documentId) return brokenLine({ code: 'foreign', index: 0 }, first.length);
  const two = await verifyChain(second);
  return two.ok ? undefined : brokenLine(two.error, first.length);
}

const brokenLine = ({ code, index }: BrokenChain, before: number): CheckLine =>
  lineOf('chain', 'fails', `evidence.chain-${code}`, { number: before + index + 1 });
