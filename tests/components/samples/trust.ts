import type { ComparedService, TrustLedgerLines, TrustLine, TurnCounts } from '../../../components/trust/trust-lines';
import { PRINCIPLES } from '../../../utils/core/model/topic';
import type { YearLine, YearMark } from '../../../utils/core/model/year/year-line';
import { DAY, NOW } from './alerts';

const MONTHS = Array.from({ length: 12 }, (_, index) => new Date(2025, 3 + index, 1).getTime());
const FROM = MONTHS[0] ?? 0;
const placeOf = (at: number): number => {
  const month = MONTHS.findLastIndex((from) => from <= at);
  return (month + (at - (MONTHS[month] ?? at)) / (31 * DAY)) / 12;
};

const sold = { id: 'judge.data-sharing.shares.recipients.advertisers.new', values: { service: 'Chirp' } };
const kept = { id: 'judge.content-licence.ends-on-deletion.gone', values: { service: 'Chirp' } };

const mark = (ago: number, more: Partial<YearMark>): YearMark => {
  const at = NOW - ago * DAY;
  return { at, place: placeOf(at), kind: 'edit', severity: 0, ...more };
};

/** Of marks in the order that they are drawn in. */
export const yearOf = (marks: readonly YearMark[], more: Partial<YearLine> = {}): YearLine => ({
  from: FROM,
  today: placeOf(NOW),
  start: 0,
  months: MONTHS.map((at, index) => ({
    at,
    marks: marks.filter((one) => one.at >= at && one.at < (MONTHS[index + 1] ?? Number.POSITIVE_INFINITY)).reverse(),
  })),
  marks,
  stretches: [],
  counts: { silent: 0, told: 0, back: 0, settings: 0 },
  ...more,
});

const stretch = (kind: 'unlooked' | 'blocked', from: number, to: number) => ({
  ...{ kind, from: NOW - from * DAY, to: NOW - to * DAY },
  ...{ start: placeOf(NOW - from * DAY), end: placeOf(NOW - to * DAY) },
});

/** All that a year may have. */
export const YEAR = yearOf(
  [
    ...[330, 300, 214, 150, 95].map((ago) => mark(ago, {})),
    mark(252, { kind: 'notice', quote: 'We are updating our terms on 1 August.' }),
    mark(230, { kind: 'told', severity: 1, verdict: 'announced', headline: sold, href: '#/alert/a' }),
    mark(140, { kind: 'back', severity: 1, verdict: 'reverted', headline: kept, href: '#/alert/b' }),
    mark(60, { kind: 'setting', severity: 2, headline: sold, href: '#/alert/c' }),
    mark(152, { kind: 'dated', severity: 2, verdict: 'dated', headline: sold, href: '#/alert/d' }),
    mark(148, { kind: 'silent', severity: 2, verdict: 'silent', headline: sold, href: '#/alert/e' }),
    mark(12, { kind: 'silent', severity: 3, verdict: 'silent', headline: kept, href: '#/alert/f' }),
  ],
  {
    stretches: [stretch('unlooked', 205, 165), stretch('blocked', 50, 30)],
    counts: { silent: 3, told: 1, back: 1, settings: 1, lastAt: NOW - 12 * DAY },
  },
);

export const QUIET_YEAR = yearOf([mark(200, {})]);

/** Watched since Tuesday. */
export const NEW_YEAR = yearOf([], { start: placeOf(NOW - 2 * DAY), watchedSince: NOW - 2 * DAY });

const none: TurnCounts = { better: 0, worse: 0, settingsBetter: 0, settingsWorse: 0 };
const QUARTERS = Array.from({ length: 7 }, (_, index) => new Date(2024, 6 + 3 * index, 1).getTime());
const TURNS: Record<string, Record<number, Partial<TurnCounts>>> = {
  ownership: { 0: { worse: 1 }, 3: { worse: 2, better: 1 }, 6: { worse: 1 } },
  'conservative-defaults': { 2: { worse: 1, settingsWorse: 2 }, 5: { settingsBetter: 1, better: 1 } },
  anonymity: { 1: { worse: 1 }, 4: { worse: 3 } },
  'no-surprise': { 4: { better: 1 } },
};

const sumOf = (cells: readonly TurnCounts[], of: keyof TurnCounts): number =>
  cells.reduce((sum, cell) => sum + cell[of], 0);

const line = (ago: number, more: Partial<TrustLine>): TrustLine => ({
  ...{ id: `${ago}`, termsType: 'Privacy Policy', headline: sold, verdict: 'silent', at: NOW - ago * DAY },
  ...{ isTold: false, isTakenBack: false, href: `#/alert/${ago}` },
  ...more,
});

export const LEDGER: TrustLedgerLines = {
  ...{ changes: 9, told: 2, share: 2 / 9, lead: { days: 14, of: 2 }, takenBack: 1, withdrawn: 0, toCome: 1 },
  silence: { changes: 5, from: NOW - 400 * DAY, to: NOW - 152 * DAY, days: 248 },
  quarters: QUARTERS,
  principles: PRINCIPLES.map((principle) => {
    const cells = QUARTERS.map((_, index) => ({ ...none, ...TURNS[principle]?.[index] }));
    return {
      principle,
      cells,
      better: sumOf(cells, 'better'),
      worse: sumOf(cells, 'worse'),
      settingsBetter: sumOf(cells, 'settingsBetter'),
      settingsWorse: sumOf(cells, 'settingsWorse'),
    };
  }),
  lines: [
    line(12, { headline: kept }),
    line(148, {}),
    line(152, { verdict: 'dated', isTakenBack: true }),
    line(230, { isTold: true, verdict: 'announced', days: 22 }),
    ...[300, 340, 400, 420].map((ago) => line(ago, {})),
    line(500, { isTold: true, verdict: 'took-effect', days: 6 }),
  ],
};

export const FEW_LEDGER: TrustLedgerLines = {
  ...{ changes: 1, told: 0, takenBack: 0, withdrawn: 0, toCome: 0, quarters: [] },
  principles: PRINCIPLES.map((principle) => ({ principle, ...none, cells: [] })),
  lines: [line(12, { headline: kept })],
};

export const NO_LEDGER: TrustLedgerLines = { ...FEW_LEDGER, changes: 0, lines: [] };

const compared = (name: string, told: number, changes: number, more: Partial<ComparedService> = {}) => ({
  ...{ id: name, name, href: `#/service/${name}`, told, changes, share: told / changes },
  ...{ takenBack: 0, withdrawn: 0, toCome: 0 },
  ...more,
});

export const COMPARED: ComparedService[] = [
  compared('Meadow', 4, 5, { lead: { days: 30, of: 4 } }),
  compared('Chirp', 2, 9, { lead: { days: 14, of: 2 }, takenBack: 1 }),
  compared('Quay', 0, 3),
];
