import { describe, expect, it } from 'vitest';
import { takeEffect } from '../../../../utils/core/lineage/editions/take-effect';
import { weighAnnounced } from '../../../../utils/core/lineage/editions/weigh-announced';
import type { DocumentState, LineageState, Look } from '../../../../utils/core/lineage/lineage-decision';
import type { Terms } from '../../../../utils/core/model/terms';
import { REWRITTEN, RULES, termsOf } from '../terms-of';

const DAY = Date.parse('2025-03-01');
const NEXT = `${RULES}\n${REWRITTEN}`;
const announced = (text: string): Terms => ({
  ...termsOf(text, { edition: 'announced' }),
  dates: [{ kind: 'effective', iso: '2025-03-01', quote: '' }],
});
const lineOf = (current: Terms, hash: string): LineageState => ({
  id: `garden#en.${hash}`,
  ...{ documentId: 'garden', lang: 'en', currentId: hash, earlier: [], volatile: [] },
  ...(current.edition !== undefined && { edition: current.edition }),
  ...{ current, currentHash: hash, currentHow: 'check', currentAt: 0 },
});
const stateOf = (...lineages: LineageState[]): DocumentState => ({ documentId: 'garden', lineages });
const lookAt = (edition: Terms, at = DAY - 1, textHash = 'seen'): Look => ({ edition, textHash, at, how: 'check' });

const inForce = lineOf(termsOf(RULES), 'rules');
const next = lineOf(announced(NEXT), 'next');

describe('what an announced text means', () => {
  it('is nothing where the text in force says all of it, but for a note at its top', () => {
    const note = 'From the first of March on these rules are in force.';
    expect(weighAnnounced(stateOf(inForce), lookAt(announced(`${note}\n${RULES}`)))).toEqual({ means: 'nothing' });
    expect(weighAnnounced(stateOf(inForce), lookAt(announced(`${RULES}\n${note}`)))).toEqual({ means: 'begins' });
  });

  it('goes on where the announced text is known, perhaps altered', () => {
    const state = stateOf(inForce, next);
    expect(weighAnnounced(state, lookAt(announced(NEXT), DAY, 'next'))).toEqual({ means: 'goes-on' });
    const altered = announced(`${NEXT}\nThe gate is shut at night.`);
    expect(weighAnnounced(state, lookAt(altered))).toEqual({ means: 'goes-on' });
  });

  it('is another one once the day of the known one has come, or where it is nearer to the text in force', () => {
    const state = stateOf(inForce, next);
    const altered = announced(`${NEXT}\nThe gate is shut at night.`);
    expect(weighAnnounced(state, lookAt(altered, DAY))).toEqual({ means: 'begins', ends: next });
    const other = announced(`${RULES}\nThe gate is shut at night.`);
    expect(weighAnnounced(state, lookAt(other))).toEqual({ means: 'begins', ends: next });
  });
});

describe('takeEffect', () => {
  it('puts what was announced in the place of the text in force', () => {
    const held = { textHash: 'waits', at: 1, how: 'check' } as const;
    const taken = takeEffect(stateOf({ ...inForce, held, steadySince: 1 }, next), lookAt(termsOf(NEXT), DAY));
    expect(taken?.announced).toBe(next);
    expect(taken?.lineage).toMatchObject({
      id: inForce.id,
      earlier: [{ textHash: 'rules', versionId: 'rules', until: DAY }],
      seen: { check: 'seen' },
    });
    for (const gone of ['held', 'steadySince', 'current', 'currentHash', 'currentHow', 'currentAt'])
      expect(taken?.lineage).not.toHaveProperty(gone);
  });

  it('leaves a text alone that is nearer to the one in force', () => {
    const correction = lineOf(announced(`${RULES}\nThe gate is shut at night.`), 'next');
    const corrected = termsOf(`${RULES}\nThe gate is shut by day.`);
    const seenTwice = { ...lookAt(corrected), at: DAY };
    expect(takeEffect(stateOf(inForce, correction), seenTwice)?.announced).toBe(correction);
    expect(takeEffect(stateOf(inForce, correction), lookAt(termsOf(`${RULES}\nWater.`)))).toBeUndefined();
  });

  it('lets a text wait that has lost half of what was announced', () => {
    const taken = takeEffect(stateOf(inForce, next), lookAt(termsOf(REWRITTEN)));
    expect(taken).toMatchObject({ means: 'waits', lineage: { id: inForce.id, held: { textHash: 'seen' } } });
    expect(taken?.lineage.earlier).toEqual([]);
  });
});
