import { expect, it } from 'vitest';
import type { Agreement } from '../../../utils/core/model/agreement';
import type { Change, Finding, Severity } from '../../../utils/core/model/judgement';
import type { VersionSummary } from '../../../utils/store/versions';
import { sinceAgreed } from '../../../utils/view/agreement/since-agreed';
import { version } from '../samples';

const day = (date: number, hour = 12): number => new Date(2026, 4, date, hour).getTime();
const agreed = (at: number): Agreement => ({ at, how: 'agreed' });
const set = (at: number): Agreement => ({ at, how: 'set' });

const FINDING: Finding = {
  ...{ topic: 'content-licence', principle: 'ownership', direction: 'worse', change: 'added' },
  ...{ certainty: 'stated', severity: 2, headline: { id: 'judge.plain.changed' } },
};

const change = (afterId: string, severity?: Severity, isWorse = false): Change => ({
  ...{ id: `x:${afterId}`, documentId: 'a/Terms of Service', serviceId: 'a', beforeId: 'x', afterId },
  ...{ at: 1, addedWords: 1, removedWords: 1, movedWords: 0 },
  ...(severity === undefined
    ? {}
    : {
        judgement: {
          ...{ verdict: 'silent' as const, severity, headline: { id: 'judge.plain.changed' } },
          ...{ findings: isWorse ? [FINDING] : [], evidence: [], rulesRevision: 1 },
        },
      }),
});

const LINE = [version('v1', day(1)), version('v2', day(10)), version('v3', day(20)), version('v4', day(25))];
const CHANGES = [change('v2', 2, true), change('v3', 0), change('v4', 3, true)];
const since = (agreement: Agreement, versions: VersionSummary[] = LINE, changes: Change[] = CHANGES) => {
  const found = sinceAgreed(agreement, { versions, changes });
  return found && { ...found, before: found.before.id, after: found.after.id };
};

it('counts what changed since, without what means nothing to a reader', () => {
  expect(since(agreed(day(5)))).toEqual({ before: 'v1', after: 'v4', state: 'changes', changes: 2, worse: 2 });
  expect(since(agreed(day(12)))).toMatchObject({ before: 'v2', state: 'changes', changes: 1, worse: 1 });
});

it('takes the versions in whichever order they come', () => {
  expect(since(agreed(day(5)), [...LINE].reverse())).toMatchObject({ before: 'v1', after: 'v4' });
});

it('says so where nothing, or nothing of substance, changed', () => {
  expect(since(agreed(day(26)))).toEqual({ before: 'v4', after: 'v4', state: 'nothing', changes: 0, worse: 0 });
  expect(since(agreed(day(12)), LINE.slice(0, 3))).toMatchObject({ state: 'small', changes: 0 });
});

it('says so where it says again what it said', () => {
  const back = [version('v1', day(1)), version('v2', day(10)), version('v5', day(20), { textHash: 'v1' })];
  expect(since(agreed(day(5)), back)).toMatchObject({ before: 'v1', after: 'v5', state: 'back' });
});

it('says so where the oldest version came after the day', () => {
  const early = new Date(2025, 0, 1).getTime();
  expect(since(agreed(early))).toMatchObject({ before: 'v1', oldestAt: day(1), changes: 2 });
  expect(since(set(early))).toMatchObject({ before: 'v1', oldestAt: day(1) });
});

it('takes a text that was first seen later that day for the one agreed to', () => {
  expect(since(agreed(day(1, 9)))).not.toHaveProperty('oldestAt');
  expect(since(set(day(1)))).not.toHaveProperty('oldestAt');
});

it('counts what changed on the very day that the user set, and by the hour what was seen', () => {
  expect(since(set(day(10, 12)))).toMatchObject({ before: 'v1', changes: 2 });
  expect(since(agreed(day(10, 13)))).toMatchObject({ before: 'v2', changes: 1 });
});

it('counts older versions that a file brought', () => {
  const older = version('v0', new Date(2024, 0, 1).getTime(), { index: 900 });
  expect(since(agreed(new Date(2025, 0, 1).getTime()), [...LINE, older])).toMatchObject({ before: 'v0', after: 'v4' });
});

it('compares the text in force, not one that is announced or another edition’s', () => {
  const other = { lineageId: 'other', edition: 'announced' };
  const german = { lineageId: 'a/Terms of Service#de', lang: 'de' };
  const more = [version('n1', day(26), other), version('g1', day(2), german)];
  expect(since(agreed(day(5)), [...LINE, ...more])).toMatchObject({ before: 'v1', after: 'v4' });
});

it('counts a change that nobody has judged yet', () => {
  expect(since(agreed(day(21)), LINE, [change('v4')])).toMatchObject({ changes: 1, worse: 0 });
});

it('says nothing of a document that nobody has read', () => {
  expect(since(agreed(day(5)), [])).toBeUndefined();
});
