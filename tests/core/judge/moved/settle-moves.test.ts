import { describe, expect, it } from 'vitest';
import type { LicenceElsewhere, LicenceState } from '../../../../utils/core/model/licence';
import { ENDS, GRANT, SURVIVES, stateOf } from '../../ledger/licence-texts';
import { judge, REST, termsOf } from '../judge-fixture';

const GUIDELINES = 'Community Guidelines';
/** A promise of the same kind, in other words. */
const ENDS_OTHERWISE = 'Once a film is deleted, the rights you granted to us expire.';

/** What the guidelines say, as sentences: before, at the moment, after. */
const guidelines = (before: string[], now: string[], after: string[]): LicenceElsewhere => {
  const inGuidelines = (sentences: string[]): LicenceState =>
    JSON.parse(JSON.stringify(stateOf(...sentences)).replaceAll('Terms of Service', GUIDELINES));
  return { before: inGuidelines(before), now: inGuidelines(now), after: inGuidelines(after) };
};

const told = ({ findings }: ReturnType<typeof judge>): string[] =>
  findings.map(({ headline, direction, severity }) => `${headline.id} ${direction} ${severity}`);

const LOST = ['judge.content-licence.ends-on-deletion.gone worse 3'];
const AWAY = ['licence.moved-away neutral 1'];
const HERE = ['licence.moved-here neutral 1'];

describe('a clause on the licence that goes', () => {
  const pair = { before: termsOf([...REST, ENDS]), after: termsOf(REST) };

  it.each<[string, LicenceElsewhere | undefined, string[]]>([
    ['a loss where there is no other document', undefined, LOST],
    ['a loss where the other says other things', guidelines([SURVIVES], [SURVIVES], [SURVIVES]), LOST],
    ['none where the other gives it since', guidelines([], [], [ENDS]), AWAY],
    ['none where the other gives it since, in other words', guidelines([], [ENDS_OTHERWISE], [ENDS_OTHERWISE]), AWAY],
    ['none where the other has given it all along', guidelines([ENDS], [ENDS], [ENDS]), AWAY],
    [
      'a loss where the other has promised something like it all along',
      guidelines([ENDS_OTHERWISE], [ENDS_OTHERWISE], [ENDS_OTHERWISE]),
      LOST,
    ],
    ['a loss where the other gave it before and does not any more', guidelines([ENDS], [], []), LOST],
  ])('is %s', (_, elsewhere, expected) => {
    expect(told(judge({ ...pair, elsewhere }))).toEqual(expected);
  });

  it('is told with where it stands now', () => {
    const judged = judge({ ...pair, elsewhere: guidelines([], [], [ENDS]) });
    expect(judged).toMatchObject({ severity: 1, headline: { id: 'licence.moved-away' } });
    expect(judged.headline.values).toEqual({ service: 'Pond', terms: GUIDELINES });
    expect(judged.findings[0]).toMatchObject({ before: { text: ENDS }, after: { text: ENDS } });
  });
});

describe('a clause on the licence that comes', () => {
  const pair = { before: termsOf(REST), after: termsOf([...REST, SURVIVES]) };

  it.each<[string, LicenceElsewhere | undefined, string[]]>([
    ['told where it is new', undefined, ['judge.content-licence.survives.new worse 3']],
    ['no news where another document said so before', guidelines([SURVIVES], [], []), HERE],
    [
      'told where another says so only afterwards',
      guidelines([], [], [SURVIVES]),
      ['judge.content-licence.survives.new worse 3'],
    ],
  ])('is %s', (_, elsewhere, expected) => {
    expect(told(judge({ ...pair, elsewhere }))).toEqual(expected);
  });

  it('is news in as far as it says more than the other document', () => {
    const narrow = ['You grant us a worldwide licence to use, copy and show what you post.'];
    const judged = judge({
      before: termsOf(REST.slice(0, -1)),
      after: termsOf([...REST.slice(0, -1), GRANT]),
      elsewhere: guidelines(narrow, narrow, []),
    });
    expect(told(judged)[0]).toMatch(/(perpetual|irrevocable|any-purpose)\.new worse 3$/);
    expect(told(judged)).not.toContain('judge.content-licence.grant.new worse 3');
  });

  it('is news where another document claims as much over something else', () => {
    const music = ['Musicians grant us a perpetual licence over the songs that they send in for the yearly record.'];
    const judged = judge({
      before: termsOf(REST),
      after: termsOf([...REST, GRANT]),
      elsewhere: guidelines(music, music, music),
    });
    expect(told(judged)[0]).toMatch(/perpetual\.new worse 3$/);
  });
});
