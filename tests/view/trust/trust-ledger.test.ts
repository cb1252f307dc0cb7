import { describe, expect, it } from 'vitest';
import type { SettingFinding } from '../../../utils/core/model/setting';
import { compareServices } from '../../../utils/view/trust/compare-services';
import { toldChanges } from '../../../utils/view/trust/told-changes';
import { countTold, trustLedger } from '../../../utils/view/trust/trust-ledger';
import { service } from '../samples';
import { change, DAY, finding, leadTime, NOW } from './made-up-changes';

type Changes = Parameters<typeof toldChanges>[0];
const ledger = (changes: Changes, more: Partial<Parameters<typeof trustLedger>[0]> = {}) =>
  trustLedger({ changes, settings: [], now: NOW, ...more });
const silent = (id: string, ago: number, more = {}) => change(id, { ago, verdict: 'silent', ...more });
const told = (id: string, ago: number, days: number) =>
  change(id, { ago, verdict: 'announced', evidence: [leadTime(days, ago - 1)] });
const of = (made: ReturnType<typeof ledger>, name: string) =>
  made.principles.find(({ principle }) => principle === name);

const flip = (more: Partial<SettingFinding['change']> = {}): SettingFinding =>
  ({
    severity: 3,
    principle: 'conservative-defaults',
    headline: { id: 'x' },
    evidence: [],
    change: { state: 'silent-flip', direction: 'worse', attribution: 'between-visits', ...more },
  }) as SettingFinding;

describe('trustLedger', () => {
  it('has nothing to say of nothing', () => {
    const made = ledger([]);
    expect(made).toMatchObject({ changes: 0, told: 0, takenBack: 0, silence: undefined, quarters: [], lines: [] });
    expect(made.share).toBeUndefined();
  });

  it('claims no share from fewer than three', () => {
    expect(ledger([silent('1:2', 9)])).toMatchObject({ changes: 1, told: 0, silence: undefined });
    expect(ledger([silent('1:2', 9)]).share).toBeUndefined();
    expect(ledger([silent('1:2', 9), told('2:3', 5, 4)]).share).toBeUndefined();
    expect(ledger([silent('1:2', 9), told('2:3', 5, 4), silent('3:4', 2)]).share).toBeCloseTo(1 / 3);
  });

  it('counts no text that only went back', () => {
    const back = change('2:1', { ago: 3, verdict: 'reverted', undoes: ['1:2'] });
    expect(ledger([back])).toMatchObject({ changes: 0, quarters: [] });
    const gone = silent('1:2', 9, { undoneBy: { id: '2:1', at: NOW - 3 * DAY } });
    expect(ledger([gone, back])).toMatchObject({ changes: 1, takenBack: 1, quarters: [] });
  });

  it('counts what came back from before anybody looked', () => {
    const back = change('2:1', { ago: 3, verdict: 'reverted', findings: [finding({ direction: 'better' })] });
    expect(of(ledger([back]), 'ownership')).toMatchObject({ better: 1, worse: 0 });
  });

  it('gives the median of the days that are known, and how many that are', () => {
    const changes = [told('1:2', 300, 10), told('2:3', 200, 31), told('3:4', 100, 14)];
    expect(ledger(changes).lead).toEqual({ days: 14, of: 3 });
    expect(ledger(changes.slice(0, 2)).lead).toEqual({ days: 21, of: 2 });
    expect(ledger([silent('1:2', 3)]).lead).toBeUndefined();
  });

  it('finds the most changes in a row that nobody was told of', () => {
    const changes = [
      ...[silent('1:2', 400), silent('2:3', 300), told('3:4', 200, 3)],
      ...[silent('4:5', 150), silent('5:6', 100), silent('6:7', 50)],
    ];
    const [from, to] = [NOW - 150 * DAY, NOW - 50 * DAY];
    expect(ledger(changes).silence).toEqual({ changes: 3, from, to, days: 100 });
  });

  it('counts a change once a principle and direction, and no possible reading', () => {
    const findings = [
      ...[finding(), finding(), finding({ direction: 'better' }), finding({ principle: 'anonymity' })],
      finding({ principle: 'fair-terms', certainty: 'possible' }),
      finding({ principle: 'no-surprise', direction: 'neutral' }),
    ];
    const made = ledger([silent('1:2', 9, { findings })]);
    expect(of(made, 'ownership')).toMatchObject({ better: 1, worse: 1 });
    expect(of(made, 'anonymity')).toMatchObject({ better: 0, worse: 1 });
    expect(of(made, 'fair-terms')).toMatchObject({ better: 0, worse: 0 });
    expect(of(made, 'no-surprise')).toMatchObject({ better: 0, worse: 0 });
  });

  it('draws every quarter from the first turn to today, and no more than twelve', () => {
    const made = ledger([silent('1:2', 200), silent('2:3', 0)]);
    expect(made.quarters.map((at) => new Date(at).getMonth())).toEqual([3, 6, 9]);
    expect(of(made, 'ownership')?.cells.map(({ worse }) => worse)).toEqual([1, 0, 1]);
    expect(ledger([silent('1:2', 3000)]).quarters).toHaveLength(12);
    expect(of(ledger([silent('1:2', 3000)]), 'ownership')).toMatchObject({ worse: 1 });
  });

  it('tells settings apart, once a reading, and leaves out what the reader did', () => {
    const findings = [flip(), flip(), flip({ state: 'new-permissive', direction: 'neutral' })];
    const own = [flip({ attribution: 'you-elsewhere' }), flip({ state: 'user-change' }), flip({ state: 'renamed' })];
    const made = ledger([], {
      settings: [
        { at: NOW - DAY, judgement: { findings } },
        { at: NOW - DAY, judgement: { findings: own } },
        { at: NOW - DAY, judgement: { findings: [flip({ direction: 'better' })] } },
      ],
    });
    expect(of(made, 'conservative-defaults')).toMatchObject({
      ...{ better: 0, worse: 0, settingsBetter: 1, settingsWorse: 1 },
    });
    expect(made.changes).toBe(0);
  });

  it('lists what it rests on, newest first, each with its way to it', () => {
    const took = change('2:3', { ago: 2, verdict: 'took-effect', severity: 0, findings: [] });
    expect(ledger([silent('1:2', 9), took]).lines.map(({ href }) => href)).toEqual([
      '#/document/a%2FTerms%20of%20Service',
      '#/alert/1%3A2',
    ]);
  });
});

describe('compareServices', () => {
  it('compares from three changes on, those that told most first', () => {
    const counts = (changes: Changes) => countTold(toldChanges(changes, NOW));
    const quiet = [silent('1:2', 9), silent('2:3', 8), silent('3:4', 7)];
    const { lines, few } = compareServices([
      { service: service('mum'), counts: counts(quiet) },
      { service: service('few'), counts: counts(quiet.slice(1)) },
      { service: service('open'), counts: counts([...quiet, told('4:5', 5, 30)]) },
    ]);
    expect(lines.map(({ name, share }) => [name, share])).toEqual([
      ['OPEN', 0.25],
      ['MUM', 0],
    ]);
    expect(few).toBe(1);
  });
});
