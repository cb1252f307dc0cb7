import { chooseLines, inForceAt } from '../../core/ledger/choose-lines';
import type { Agreement } from '../../core/model/agreement';
import type { Time } from '../../core/model/hash';
import type { Change } from '../../core/model/judgement';
import type { VersionSummary } from '../../store/versions';

/** What became of one document since its reader agreed to it. */
export interface SinceAgreed {
  /** What the reader agreed to, or, where nobody had looked yet, the oldest that was seen. */
  before: VersionSummary;
  after: VersionSummary;
  state: 'nothing' | 'small' | 'back' | 'changes';
  /** Changes that mean something for a reader, and those among them that took something away. */
  changes: number;
  worse: number;
  /** When the oldest version was first seen, where that was after they agreed. */
  oldestAt?: Time;
}

const dayOf = (at: Time): Time => new Date(at).setHours(0, 0, 0, 0);

/** The line of the text that is in force for most readers, oldest first. */
function chooseLine(versions: readonly VersionSummary[]): VersionSummary[] {
  const lines = chooseLines(versions);
  return lines.find((line) => line.at(-1)?.edition === undefined) ?? lines[0] ?? [];
}

/** A day says no hour: what changed on it counts as after it. What was first seen on that very day will do. */
function findBase(line: readonly VersionSummary[], { at, how }: Agreement): VersionSummary | undefined {
  return inForceAt(line, how === 'set' ? dayOf(at) : at) ?? line[0];
}

const meansSomething = ({ judgement }: Change): boolean => judgement === undefined || judgement.severity > 0;
const isForTheWorse = ({ judgement }: Change): boolean =>
  judgement?.findings.some(({ direction }) => direction === 'worse') ?? false;

/** Undefined where no version of it is in the archive. */
export function sinceAgreed(
  agreement: Agreement,
  { versions, changes }: { versions: readonly VersionSummary[]; changes: readonly Change[] },
): SinceAgreed | undefined {
  const line = chooseLine(versions);
  const before = findBase(line, agreement);
  const after = line.at(-1);
  if (before === undefined || after === undefined) return undefined;
  const later = new Set(line.slice(line.indexOf(before) + 1).map(({ id }) => id));
  const told = changes.filter((change) => later.has(change.afterId) && meansSomething(change));
  const isLate = dayOf(before.at) > dayOf(agreement.at);
  return {
    before,
    after,
    state: stateOf({ before, after }, told.length),
    changes: told.length,
    worse: told.filter(isForTheWorse).length,
    ...(isLate ? { oldestAt: before.at } : {}),
  };
}

function stateOf({ before, after }: Pick<SinceAgreed, 'before' | 'after'>, changes: number): SinceAgreed['state'] {
  if (before.id === after.id) return 'nothing';
  if (before.textHash === after.textHash) return 'back';
  return changes > 0 ? 'changes' : 'small';
}
