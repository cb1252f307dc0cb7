import { describe, expect, it } from 'vitest';
import type { Terms } from '../../../utils/core/model/terms';
import { playLooks, type SeenText } from './play-looks';
import { REWRITTEN, RULES, SECTIONS, termsOf } from './terms-of';

const MEMBER = 'You are signed in, and your own bed is the third one from the gate.';
const out = termsOf(RULES);
const signedIn = termsOf(`${RULES}\n${MEMBER}`);
const FEE = RULES.replace('yearly fee in spring', 'monthly fee in advance');
const outFee = termsOf(FEE);
const signedInFee = termsOf(`${FEE}\n${MEMBER}`);
const check = (hour: number, edition: Terms): SeenText => ({ hour, edition, how: 'check' });
const visit = (hour: number, edition: Terms): SeenText => ({ hour, edition, how: 'visit' });
const keep = (hour: number, edition: Terms): SeenText => ({ hour, edition, how: 'kept' });
const outcomesOf = async (looks: SeenText[]) => (await playLooks(looks)).map(({ outcome }) => outcome);
const alarms = (outcomes: string[]) => outcomes.filter((outcome) => outcome === 'changed' || outcome === 'reverted');
/** Each day a check in the morning and a visit in the evening. */
const days = (first: number, last: number, checked: Terms, visited: Terms): SeenText[] =>
  Array.from({ length: last - first }, (_, n) => [
    check(24 * (first + n), checked),
    visit(24 * (first + n) + 12, visited),
  ]).flat();

describe('a visit and a check that are always shown different texts', () => {
  it('never alarm, and keep a line each', async () => {
    const decisions = await playLooks(days(0, 30, out, signedIn));
    expect(decisions.slice(0, 6).map(({ outcome }) => outcome)).toEqual([
      'first',
      'held',
      'same',
      'held',
      'same',
      'variant',
    ]);
    expect(new Set(decisions.slice(6).map(({ outcome }) => outcome))).toEqual(new Set(['same']));
    expect(decisions.slice(-2).map(({ lineageId }) => lineageId)).toEqual([
      'garden/Terms of Service#en',
      'garden/Terms of Service#en.visit',
    ]);
    expect(decisions.at(-2)?.lineage.held).toBeUndefined();
  });

  it('report a change that only visits see, once', async () => {
    const looks = [...days(0, 8, out, signedIn), ...days(8, 16, out, signedInFee)];
    expect(alarms(await outcomesOf(looks))).toEqual(['changed']);
  });

  it('report a change that only checks see, once', async () => {
    const looks = [...days(0, 8, out, signedIn), ...days(8, 16, outFee, signedIn)];
    expect(alarms(await outcomesOf(looks))).toEqual(['changed']);
  });

  it('never alarm when a name is another at each visit', async () => {
    const greeting = (day: number) => termsOf(`${RULES}\n${MEMBER} It is day ${day}.`);
    const looks = Array.from({ length: 3 }, (_, day) => [check(24 * day, out), visit(24 * day + 12, greeting(day))]);
    expect(await outcomesOf(looks.flat())).toEqual(['first', 'held', 'same', 'held', 'same', 'variant']);
  });

  it('are one line again once they agree', async () => {
    const agreed = termsOf(RULES.replace('two cans', 'three cans'));
    const looks = [...days(0, 8, out, signedIn), ...days(8, 16, signedIn, signedIn), ...days(16, 24, agreed, agreed)];
    expect(alarms(await outcomesOf(looks))).toEqual(['changed', 'changed']);
  });

  it('make no line of a wall that only checks meet', async () => {
    const wall = termsOf(SECTIONS.slice(0, 2).join('\n'));
    const looks = [visit(-12, out), ...days(0, 30, wall, out)];
    expect(new Set((await playLooks(looks)).map(({ outcome }) => outcome))).toEqual(new Set(['first', 'held', 'same']));
  });
});

describe('ways that disagree for a while', () => {
  it('do not alarm by two visits between two checks', async () => {
    const looks = [
      check(0, out),
      visit(3, signedIn),
      visit(4, signedIn),
      ...[24, 48, 73, 97].map((hour) => check(hour, out)),
      visit(100, signedIn),
      check(121, out),
    ];
    expect(alarms(await outcomesOf(looks))).toEqual([]);
  });

  it('alarm once for a person who is signed in for some days and then out', async () => {
    const looks = [...days(0, 6, out, out), ...days(6, 12, out, signedIn), ...days(12, 13, out, out)];
    expect(alarms(await outcomesOf([...looks, ...days(13, 20, out, signedIn)]))).toEqual(['changed']);
  });

  it('report a change that checks saw and the visits follow', async () => {
    const looks = [...days(0, 3, out, out), check(72, outFee), visit(84, out), ...days(4, 9, outFee, outFee)];
    expect(alarms(await outcomesOf(looks))).toEqual(['changed']);
  });

  it('report at once what both see', async () => {
    const rewritten = termsOf(REWRITTEN);
    expect(await outcomesOf([check(0, out), visit(3, rewritten), check(3.1, rewritten)])).toEqual([
      'first',
      'held',
      'changed',
    ]);
  });

  it('report what visits alone go on seeing when nobody sees the old text any more', async () => {
    const looks = [check(0, out), ...[24, 48, 72].map((hour) => visit(hour, outFee))];
    expect(await outcomesOf(looks)).toEqual(['first', 'held', 'held', 'changed']);
  });
});

describe("the user's own press", () => {
  it('is recorded at once, beside the text in force where it is in doubt', async () => {
    const decisions = await playLooks([check(0, out), keep(1, signedIn), keep(2, signedIn), check(24, out)]);
    expect(decisions.map(({ outcome }) => outcome)).toEqual(['first', 'variant', 'same', 'same']);
    expect(decisions[1]?.lineageId).toBe('garden/Terms of Service#en.visit');
    expect(await outcomesOf([check(0, out), keep(1, termsOf(REWRITTEN))])).toEqual(['first', 'variant']);
  });

  it('is a change where a visit would be one', async () => {
    expect(await outcomesOf([visit(0, out), keep(1, outFee)])).toEqual(['first', 'changed']);
    const entry = { ...out, blocks: [...out.blocks, { kind: 'item' as const, level: 1, text: 'Biometric data' }] };
    expect(await outcomesOf([keep(0, out), keep(1, entry)])).toEqual(['first', 'changed']);
  });

  it('does not hide a change from the checks', async () => {
    expect(await outcomesOf([check(0, out), keep(1, outFee), check(24, outFee)])).toEqual([
      'first',
      'variant',
      'changed',
    ]);
  });
});
