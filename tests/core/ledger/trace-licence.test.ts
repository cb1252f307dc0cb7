import { expect, it } from 'vitest';
import { type LicenceMoment, traceLicence } from '../../../utils/core/ledger/trace-licence';
import { ENDS, GRANT_NARROW, SURVIVES, slotsOf, textWith } from './licence-texts';

const TERMS = 'pond/Terms of Service';
const RULES = 'pond/Community Guidelines';
const dayOf = (at: number): number => new Date(at).getUTCDate();
const told = (moments: LicenceMoment[]): string[] =>
  moments.map(({ at, state }) => `${dayOf(at)}: ${slotsOf(state).filter((slot) => /ends|surv/.test(slot))}`);

it('tells every moment at which the licence came to say something else, newest first', () => {
  const moments = traceLicence([
    [
      textWith(TERMS, 1, GRANT_NARROW, ENDS),
      textWith(TERMS, 5, GRANT_NARROW, ENDS, 'We water the gardens.'),
      textWith(TERMS, 9, GRANT_NARROW),
      textWith(TERMS, 20, GRANT_NARROW, SURVIVES),
    ],
  ]);
  expect(told(moments)).toEqual(['20: survives', '9: ', '1: ends-on-deletion']);
  expect(moments[0]?.state.survives).toMatchObject({ since: Date.UTC(2026, 0, 20) });
  expect(moments[0]?.state.granted).toMatchObject({ since: Date.UTC(2026, 0, 1), isSinceFirst: true });
});

it('sees no change in a document that we come to know later', () => {
  const moments = traceLicence([[textWith(TERMS, 1, GRANT_NARROW)], [textWith(RULES, 7, ENDS)]]);
  expect(told(moments)).toEqual(['1: ends-on-deletion']);
  expect(moments[0]?.state['ends-on-deletion']).toMatchObject({ since: Date.UTC(2026, 0, 7), isSinceFirst: true });
});

it('sees no change where a clause moves from one document to another within a day', () => {
  const moments = traceLicence([
    [
      textWith(TERMS, 1, GRANT_NARROW, ENDS),
      textWith(TERMS, 9, GRANT_NARROW),
      textWith(TERMS, 15, GRANT_NARROW, SURVIVES),
    ],
    [textWith(RULES, 1, 'Be kind.'), textWith(RULES, 10, 'Be kind.', ENDS), textWith(RULES, 28, 'Be kind.')],
  ]);
  expect(told(moments)).toEqual(['28: survives', '15: ends-on-deletion,survives', '1: ends-on-deletion']);
  const kept = moments[1]?.state['ends-on-deletion'];
  expect(kept).toMatchObject({ since: Date.UTC(2026, 0, 1), isSinceFirst: true });
  expect(kept?.sources.map(({ documentId }) => documentId)).toEqual([RULES]);
});

it('has no moment where there is no text', () => {
  expect(traceLicence([])).toEqual([]);
});
