import { describe, expect, it } from 'vitest';
import type { LicenceElsewhere } from '../../../../utils/core/model/licence';
import { ENDS, GRANT, SURVIVES, stateOf } from '../../ledger/licence-texts';
import { judge, REST, termsOf } from '../judge-fixture';

const elsewhere = (over: Partial<LicenceElsewhere>): LicenceElsewhere => ({ earlier: {}, now: {}, later: {}, ...over });
const inRules = (state: LicenceElsewhere['now']): LicenceElsewhere['now'] =>
  JSON.parse(JSON.stringify(state).replaceAll('Terms of Service', 'Community Guidelines'));
const told = ({ findings }: ReturnType<typeof judge>): string[] =>
  findings.map(({ headline, direction, severity }) => `${headline.id} ${direction} ${severity}`);

describe('a clause on the licence that goes', () => {
  const pair = { before: termsOf([...REST, ENDS]), after: termsOf(REST) };

  it('is a loss where no other document gives it', () => {
    expect(told(judge(pair))).toEqual(['judge.content-licence.ends-on-deletion.gone worse 3']);
    expect(told(judge({ ...pair, elsewhere: elsewhere({ now: stateOf(SURVIVES) }) }))).toHaveLength(1);
  });

  it('is none where another document gives it since', () => {
    const judged = judge({ ...pair, elsewhere: elsewhere({ later: inRules(stateOf(ENDS)) }) });
    expect(told(judged)).toEqual(['licence.moved-away neutral 1']);
    expect(judged).toMatchObject({ severity: 1, headline: { id: 'licence.moved-away' } });
    expect(judged.headline.values).toEqual({ service: 'Pond', terms: 'Community Guidelines' });
    expect(judged.findings[0]).toMatchObject({ before: { text: ENDS }, after: { text: ENDS } });
  });

  it('is a loss where another document gave it before and does not any more', () => {
    const gone = elsewhere({ earlier: inRules(stateOf(ENDS)) });
    expect(told(judge({ ...pair, elsewhere: gone }))).toEqual(['judge.content-licence.ends-on-deletion.gone worse 3']);
  });
});

describe('a clause on the licence that comes', () => {
  const pair = { before: termsOf(REST), after: termsOf([...REST, SURVIVES]) };

  it('is told where it is new', () => {
    expect(told(judge(pair))[0]).toBe('judge.content-licence.survives.new worse 3');
  });

  it('is no news where another document said so before', () => {
    const known = elsewhere({ earlier: inRules(stateOf(SURVIVES)) });
    expect(told(judge({ ...pair, elsewhere: known }))).toEqual(['licence.moved-here neutral 1']);
  });

  it('is news in as far as it says more than the other document', () => {
    const wide = { before: termsOf(REST), after: termsOf([...REST, GRANT]) };
    const known = elsewhere({ earlier: inRules(stateOf('You grant us a worldwide licence to show what you post.')) });
    const ids = told(judge({ ...wide, elsewhere: known }));
    expect(ids[0]).toMatch(/(perpetual|irrevocable|any-purpose)\.new worse 3$/);
  });
});
