import { describe, expect, it } from 'vitest';
import { ENDS, GRANT, MORAL, PARTNERS, SURVIVES, YOURS } from '../../ledger/licence-texts';
import { judge, REST, termsOf } from '../judge-fixture';

const told = ({ findings }: ReturnType<typeof judge>): string[] =>
  findings.map(({ headline, severity }) => `${headline.id} ${severity}`);

const LIMITED =
  'You grant us a licence to use what you post, limited to running and showing the service to other gardeners.';

describe('a licence that got worse', () => {
  it('tells of a limit that went with its clause', () => {
    const judged = judge({
      before: termsOf([...REST.slice(0, -1), LIMITED]),
      after: termsOf([
        ...REST.slice(0, -1),
        'By putting up photographs of vegetables you give Pond a licence for copying and printing those photographs.',
      ]),
    });
    expect(told(judged).join()).toContain('judge.content-licence.purpose-limit.gone 3');
  });

  it('tells nothing of a limit within a claim that was given up', () => {
    const toOthers =
      'You also grant other gardeners a licence to use what you post, limited to running and showing the service.';
    const judged = judge({ before: termsOf([...REST, toOthers]), after: termsOf(REST) });
    expect(told(judged).filter((one) => one.includes('purpose-limit'))).toEqual([]);
    expect(judged.findings.every(({ direction }) => direction !== 'worse')).toBe(true);
  });

  it('shows every clause that makes it worse, beyond those that findings show already', () => {
    const judged = judge({
      before: termsOf([...REST, ENDS, YOURS]),
      after: termsOf([...REST, GRANT, SURVIVES, MORAL, PARTNERS]),
    });
    const shown = judged.findings.flatMap(({ before, after }) => [before?.text, after?.text]);
    expect(new Set(shown).size).toBeGreaterThanOrEqual(4);
    expect(judged.findings.every(({ severity }, i, all) => severity <= (all[i - 1]?.severity ?? 3))).toBe(true);
  });

  it('tells nothing twice and nothing of a clause that was only reworded', () => {
    const judged = judge({
      before: termsOf([...REST, ENDS]),
      after: termsOf([...REST, 'This licence ends as soon as you delete your content from our service.']),
    });
    expect(judged.severity).toBeLessThan(2);
    const once = judge({ before: termsOf([...REST, ENDS]), after: termsOf(REST) });
    expect(told(once)).toEqual(['judge.content-licence.ends-on-deletion.gone 3']);
  });

  it('is silent about topics that are switched off', () => {
    const judged = judge({
      before: termsOf([...REST, ENDS]),
      after: termsOf([...REST, SURVIVES]),
      offTopics: ['content-licence', 'ai-training'],
    });
    expect(told(judged)).toEqual([]);
  });
});
