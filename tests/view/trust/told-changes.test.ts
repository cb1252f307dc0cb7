import { describe, expect, it } from 'vitest';
import { toldChanges } from '../../../utils/view/trust/told-changes';
import { change, DAY, finding, holdsFrom, leadTime, NOW } from './made-up-changes';

const brief = (changes: Parameters<typeof toldChanges>[0], now = NOW) =>
  toldChanges(changes, now).map(({ id, isTold, state, days }) => ({ id, isTold, state, days }));

describe('toldChanges', () => {
  it('counts what changed something, told or not, and no edits', () => {
    const changes = [
      change('1:2', { ago: 50, verdict: 'silent' }),
      change('2:3', { ago: 40, verdict: 'dated', severity: 1 }),
      change('3:4', { ago: 30, verdict: 'editorial', severity: 0 }),
      change('4:5', { ago: 20, verdict: 'layout', severity: 0 }),
      change('5:6', { ago: 10, verdict: 'announced', evidence: [leadTime(14, 5)] }),
      change('6:7', { ago: 9, verdict: 'silent', severity: 0 }),
    ];
    expect(brief(changes)).toEqual([
      { id: '1:2', isTold: false, state: 'came' },
      { id: '2:3', isTold: false, state: 'came' },
      { id: '5:6', isTold: true, state: 'came', days: 14 },
    ]);
  });

  it('counts no words that only went to another document', () => {
    const move = finding({ direction: 'neutral', headline: { id: 'licence.moved-away' } });
    const moved = change('1:2', { ago: 50, verdict: 'silent', severity: 1, findings: [move] });
    expect(brief([moved])).toEqual([]);
    const more = change('1:2', { ago: 50, verdict: 'silent', findings: [finding(), move] });
    expect(brief([more])).toHaveLength(1);
  });

  it('takes an announcement, its text and its taking effect for one change, on the day it holds', () => {
    const changes = [
      change('1:2', { ago: 60, verdict: 'announced', findings: [], removedWords: 0, evidence: [leadTime(50, 10)] }),
      change('2:3', { ago: 40, verdict: 'pending', evidence: [holdsFrom(10)] }),
      change('3:4', {
        ...{ ago: 9, verdict: 'took-effect', severity: 0, findings: [] },
        evidence: [{ id: 'judge.evidence.took-effect-on', values: { date: NOW - 10 * DAY } }],
      }),
    ];
    const [only, ...more] = toldChanges(changes, NOW);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ id: '2:3', isTold: true, state: 'came', days: 50, at: NOW - 9 * DAY });
    expect(only?.findings).toHaveLength(1);
  });

  it('knows two announcements for one day as one, though their texts are of different lines', () => {
    const note = change('1:2', {
      ago: 60,
      verdict: 'announced',
      findings: [],
      removedWords: 0,
      evidence: [leadTime(50, 10)],
    });
    const beside = change('8:9', { ago: 40, verdict: 'pending', evidence: [holdsFrom(10)] });
    expect(brief([note, beside])).toEqual([{ id: '8:9', isTold: true, state: 'came', days: 50 }]);
    const later = change('8:9', { ago: 40, verdict: 'pending', evidence: [holdsFrom(9)] });
    expect(brief([note, later])).toHaveLength(2);
  });

  it('follows a text whose day nobody named until it holds', () => {
    const pending = change('1:2', { ago: 40, verdict: 'pending', evidence: [holdsFrom(40)] });
    expect(brief([pending])).toEqual([{ id: '1:2', isTold: true, state: 'to-come' }]);
    const took = change('2:3', { ago: 5, verdict: 'took-effect', severity: 0, findings: [] });
    expect(brief([pending, took])).toEqual([{ id: '1:2', isTold: true, state: 'came' }]);
    const other = { ...took, documentId: 'a/Privacy Policy' };
    expect(brief([pending, other])).toHaveLength(2);
  });

  it('waits for a day to come, and takes it as come when it is over', () => {
    const pending = change('1:2', { ago: 40, verdict: 'pending', evidence: [holdsFrom(-5)] });
    expect(brief([pending])).toEqual([{ id: '1:2', isTold: true, state: 'to-come', days: 45 }]);
    expect(brief([pending], NOW + 6 * DAY)).toEqual([{ id: '1:2', isTold: true, state: 'came', days: 45 }]);
  });

  it('does not count a note that nothing followed', () => {
    const note = change('1:2', {
      ...{ ago: 60, verdict: 'announced', severity: 1, findings: [], removedWords: 0 },
      evidence: [leadTime(20, 40)],
    });
    expect(brief([note])).toEqual([{ id: '1:2', isTold: true, state: 'only-told', days: 20 }]);
  });

  it('knows what was withdrawn before its day, or let lapse, from what held and was taken back', () => {
    const back = (ago: number) => ({ undoneBy: { id: '2:1', at: NOW - ago * DAY } });
    const pending = (more: object) =>
      change('1:2', { ago: 40, verdict: 'pending', evidence: [holdsFrom(10)], ...more });
    expect(brief([pending(back(20))])[0]?.state).toBe('withdrawn');
    expect(toldChanges([pending(back(5))], NOW)[0]).toMatchObject({ state: 'came', isTakenBack: true });
    const lapse = change('2:1', {
      ...{ ago: 8, verdict: 'reverted', severity: 1, findings: [] },
      headline: { id: 'judge.plain.withdrawn-for', values: {} },
    });
    expect(brief([pending({}), lapse])).toEqual([{ id: '1:2', isTold: true, state: 'withdrawn', days: 30 }]);
    const silent = change('1:2', { ago: 40, verdict: 'silent', ...back(20) });
    expect(toldChanges([silent], NOW)[0]).toMatchObject({ state: 'came', isTold: false, isTakenBack: true });
    const partly = change('1:2', { ago: 40, verdict: 'silent', undoneBy: { id: 'x', at: NOW, isPartlyBack: true } });
    expect(toldChanges([partly], NOW)[0]?.isTakenBack).toBe(false);
  });

  it('sets a clock that ran ahead back to now, and leaves out what nobody has judged yet', () => {
    const { judgement: _, ...unjudged } = change('2:3', { ago: 1, verdict: 'silent' });
    const ahead = change('1:2', { ago: -400, verdict: 'silent', findings: [finding()] });
    expect(toldChanges([unjudged, ahead], NOW).map(({ at }) => at)).toEqual([NOW]);
  });

  it('says nought days of a note that was first seen with the text, and nothing where one came earlier', () => {
    const noted = (ago: number) =>
      change('1:2', {
        ...{ ago: 10, verdict: 'announced' },
        evidence: [{ id: 'judge.evidence.notice-site', values: { date: NOW - ago * DAY, quote: '' } }],
      });
    expect(brief([noted(10)])[0]?.days).toBe(0);
    expect(brief([noted(30)])[0]?.days).toBeUndefined();
  });
});
