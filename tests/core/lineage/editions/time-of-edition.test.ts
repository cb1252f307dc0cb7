import { describe, expect, it } from 'vitest';
import { settleTime } from '../../../../utils/core/lineage/editions/time-of-edition';
import type { Terms } from '../../../../utils/core/model/terms';
import { RULES, SECTIONS, termsOf } from '../terms-of';

const inForce = termsOf(RULES);
const OLD = SECTIONS.slice(0, 4).join('\n');
const previous = termsOf(OLD, { edition: 'previous' });

describe('settleTime', () => {
  const DAY = Date.parse('2025-03-01');
  const announced: Terms = {
    ...termsOf(`${RULES}\nOne more rule: the gate is shut at night.`, { edition: 'announced' }),
    notices: [{ kind: 'upcoming', iso: '2025-03-01', quote: '' }],
  };

  it('keeps what is announced beside what is in force until its day, and then alone', () => {
    expect(settleTime([announced, inForce], DAY - 1)).toHaveLength(2);
    const [now, ...rest] = settleTime([announced, inForce], DAY);
    expect(rest).toEqual([]);
    expect(now).toMatchObject({ blocks: announced.blocks });
    expect(now?.edition).toBeUndefined();
  });

  it('leaves out what is kept to be read, and never everything', () => {
    expect(settleTime([inForce, previous], 0)).toEqual([inForce]);
    expect(settleTime([previous], 0)).toEqual([termsOf(OLD)]);
  });
});
