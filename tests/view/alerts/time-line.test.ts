import { afterEach, describe, expect, it } from 'vitest';
import { timeLine } from '../../../utils/view/alerts/time-line';

const at = (day: string, hour = 0): number => Date.parse(`2026-${day}T00:00:00Z`) + hour * 3_600_000;
const said = (id: string, values: Record<string, number>) => ({ id: `judge.evidence.${id}`, values });
const told = (...args: Parameters<typeof timeLine>) => timeLine(...args).map(({ kind }) => kind);

const SEEN = said('seen-between', { before: at('01-20', 9), after: at('03-12', 10) });

const home = process.env.TZ;
const moveTo = (zone?: string): void => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
};
afterEach(() => moveTo(home));

describe('timeLine', () => {
  it('puts what happened in its order, whatever the order of the sentences', () => {
    const evidence = [
      SEEN,
      said('lead-time', { days: 30, date: at('04-02') }),
      said('own-date-still', { date: at('01-12') }),
      said('notice-site', { date: at('03-03', 20) }),
    ];
    expect(told(evidence)).toEqual(['own-date', 'earlier-first', 'notice', 'new-first', 'in-force']);
  });

  it('tells when the earlier text was seen last in the place of when it was seen first', () => {
    expect(timeLine([SEEN], at('03-11', 8))).toEqual([
      { kind: 'earlier-last', at: at('03-11', 8), isDay: false },
      { kind: 'new-first', at: at('03-12', 10), isDay: false },
    ]);
  });

  it('has what was there before what came, where both were on one day', () => {
    const evidence = [said('notice-mail', { date: at('03-12') }), SEEN, said('own-date-moved', { after: at('03-12') })];
    expect(told(evidence, at('03-12', 11))).toEqual(['earlier-last', 'own-date', 'mail', 'new-first']);
  });

  it('says each once: a notice at the top and one at the end of a document were seen in one look', () => {
    const date = at('03-03', 4);
    const evidence = [said('notice-document-start', { date }), said('notice-document-end', { date: date + 1 }), SEEN];
    expect(told(evidence)).toEqual(['earlier-first', 'notice', 'new-first']);
  });

  it('keeps a day that a page names as that day', () => {
    expect(timeLine([said('holds-from', { date: at('04-02') })])).toEqual([
      { kind: 'in-force', at: at('04-02'), isDay: true },
    ]);
  });

  it.each([
    ['America/Los_Angeles', ['03-02', 3], ['new-first', 'own-date']],
    ['Asia/Tokyo', ['03-01', 20], ['own-date', 'new-first']],
  ] as const)('takes what was seen by the day that it was in %s', (zone, [day, hour], kinds) => {
    moveTo(zone);
    const seen = said('differs-no-day', { after: at(day, hour) });
    expect(told([seen, said('own-date-moved', { after: at('03-02') })])).toEqual(kinds);
  });

  it('says one look once, though its day by UTC ends within it', () => {
    moveTo('America/Los_Angeles');
    const notices = [said('notice-site', { date: at('03-02', -1) }), said('notice-preview', { date: at('03-02', 1) })];
    expect(told(notices)).toEqual(['notice']);
  });

  it('takes nothing from sentences without a time', () => {
    expect(timeLine([{ id: 'judge.evidence.no-own-date' }, said('no-notice', { count: 3 })])).toEqual([]);
  });
});
