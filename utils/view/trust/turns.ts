import type { Time } from '../../core/model/hash';
import type { Change, Direction, Finding } from '../../core/model/judgement';
import type { SettingFinding } from '../../core/model/setting';
import { PRINCIPLES, type Principle } from '../../core/model/topic';
import type { ToldChange } from './told-changes';

/** One change that did something for or against the reader under one principle. */
export interface Turn {
  at: Time;
  principle: Principle;
  direction: Exclude<Direction, 'neutral'>;
  of: 'terms' | 'settings';
}

const DIRECTIONS = ['better', 'worse'] as const;

/** A change counts once a principle and direction, however many sentences of it say so. */
const turnsAt = (at: Time, findings: readonly Finding[]): Turn[] =>
  PRINCIPLES.flatMap((principle) =>
    DIRECTIONS.filter((direction) =>
      findings.some((one) => one.principle === principle && one.direction === direction && one.certainty === 'stated'),
    ).map((direction): Turn => ({ at, principle, direction, of: 'terms' })),
  );

/** What goes back to where it was by changes that are known took nothing and gave nothing. */
const isPlainReturn = ({ undoes, isPartlyBack }: Change): boolean => (undoes?.length ?? 0) > 0 && !isPartlyBack;

/** Those of the changes that hold, and of texts that came back from before anybody looked. */
export function turnsOf(came: readonly ToldChange[], changes: readonly Change[], now: Time): Turn[] {
  const held = came.filter(({ isTakenBack }) => !isTakenBack).flatMap(({ at, findings }) => turnsAt(at, findings));
  const returned = changes.flatMap((change) =>
    change.judgement?.verdict === 'reverted' && !isPlainReturn(change) && change.undoneBy === undefined
      ? turnsAt(Math.min(change.at, now), change.judgement.findings)
      : [],
  );
  return [...held, ...returned];
}

/** The site turned it, or brought it along turned to more exposure: nothing that the reader did. */
function directionOf({ change }: SettingFinding): Direction {
  const { state, direction, attribution } = change;
  if (attribution === 'you-here' || attribution === 'you-elsewhere') return 'neutral';
  if (state === 'new-permissive') return 'worse';
  return state === 'silent-flip' ? direction : 'neutral';
}

/** What settings did by themselves; all that one reading shows is one story. */
export const settingTurns = (
  readings: readonly { at: Time; judgement: { findings: readonly SettingFinding[] } }[],
  now: Time,
): Turn[] =>
  readings.flatMap(({ at, judgement: { findings } }) =>
    DIRECTIONS.filter((direction) => findings.some((finding) => directionOf(finding) === direction)).map(
      (direction): Turn => ({
        ...{ at: Math.min(at, now), principle: 'conservative-defaults', direction, of: 'settings' },
      }),
    ),
  );
