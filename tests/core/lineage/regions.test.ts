import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Terms } from '../../../utils/core/model/terms';
import { playLooks, type SeenText } from './play-looks';
import { REWRITTEN, RULES, SECTIONS, termsOf } from './terms-of';

const shownIn = (text: string, region?: string): Terms => termsOf(text, region === undefined ? {} : { region });
/** A text with the length of real terms, so that a sentence more is nearly nothing. */
const long = (text: string): string =>
  [text, ...SECTIONS.flatMap((one) => [1, 2, 3, 4].map((n) => `In bed ${n}: ${one}`))].join('\n');
const HERE = long(RULES);
const ALTERED = long(RULES.replace('a yearly fee in spring', 'a monthly fee in advance'));
const THERE = `${SECTIONS.slice(0, 3).join('\n')}\n${REWRITTEN}\n${REWRITTEN}`;
const day = (n: number, edition: Terms): SeenText => ({ hour: 24 * n, edition, how: 'check' });
const play = (texts: Terms[]) => playLooks(texts.map((text, n) => day(n, text)));
const outcomesOf = async (texts: Terms[]) => (await play(texts)).map(({ outcome }) => outcome);
const isAlarm = (outcome: string): boolean => outcome === 'changed' || outcome === 'reverted';
const times = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one);

describe("another region's text at the same address", () => {
  it('is a variant with its own line, and the first one is the same when it is back', async () => {
    const decisions = await play([
      shownIn(HERE, 'US'),
      shownIn(THERE, 'GB'),
      shownIn(HERE, 'US'),
      shownIn(THERE, 'GB'),
    ]);
    expect(decisions.map(({ outcome }) => outcome)).toEqual(['first', 'variant', 'same', 'same']);
    expect(decisions.map(({ lineage }) => lineage.regions)).toEqual([['US'], ['GB'], ['US'], ['GB']]);
    expect(decisions.at(-1)?.lineage.beside).toBeUndefined();
  });

  it('goes on by itself, while the other changes', async () => {
    const decisions = await play([
      shownIn(HERE, 'US'),
      shownIn(THERE, 'GB'),
      shownIn(ALTERED, 'US'),
      shownIn(ALTERED, 'US'),
      shownIn(THERE, 'GB'),
      shownIn(`${THERE}\nThe clerk answers letters within a week of their arrival.`, 'GB'),
      shownIn(ALTERED, 'US'),
    ]);
    const [, , , , , gb] = decisions;
    expect(decisions.filter(({ outcome }) => outcome === 'changed')).toHaveLength(2);
    expect(gb).toMatchObject({ outcome: 'changed', lineage: { regions: ['GB'] } });
    expect(decisions.at(-1)).toMatchObject({ outcome: 'same', lineage: { regions: ['US'] } });
  });

  it('may be what the first one was until it changed', async () => {
    const decisions = await play([shownIn(HERE, 'US'), ...times(4, shownIn(ALTERED, 'US')), shownIn(HERE, 'GB')]);
    expect(decisions.at(-1)).toMatchObject({ outcome: 'variant', lineage: { regions: ['GB'] } });
  });

  it('alarms nobody where the server shows now this and now that', async () => {
    const texts = fc.constantFrom(
      shownIn(HERE, 'US'),
      shownIn(THERE, 'GB'),
      shownIn(`${SECTIONS.slice(4).join('\n')}\n${REWRITTEN}`, 'DE'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 12 }), async (looks) => {
        expect((await outcomesOf(looks)).filter(isAlarm)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('alarms nobody either where the two are nearly the same', async () => {
    const [us, gb] = [shownIn(HERE, 'US'), shownIn(ALTERED, 'GB')];
    expect((await outcomesOf([us, gb, us, gb, us, gb, us, us])).filter(isAlarm)).toEqual([]);
  });
});

describe('a label alone', () => {
  it('begins no line and changes nothing while the words stay', async () => {
    const label = fc.constantFrom(undefined, 'US', 'GB', 'EU');
    await fc.assert(
      fc.asyncProperty(fc.array(label, { minLength: 1, maxLength: 8 }), async (labels) => {
        const [first, ...others] = await outcomesOf(labels.map((region) => shownIn(HERE, region)));
        expect(first).toBe('first');
        expect(new Set(others).size).toBeLessThan(2);
        expect(others[0] ?? 'same').toBe('same');
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['appears', undefined, 'US'],
    ['disappears', 'US', undefined],
    ['stays', 'US', 'US'],
    ['is another one that these words had before', 'US', 'GB'],
  ])('hides no change when it %s', async (name, before, after) => {
    const known = name.startsWith('is another') ? [shownIn(HERE, after)] : [];
    const outcomes = await outcomesOf([shownIn(HERE, before), ...known, ...times(3, shownIn(ALTERED, after))]);
    expect(outcomes.filter(isAlarm)).toEqual(['changed']);
  });

  it('that is new hides no change that came with it', async () => {
    const outcomes = await outcomesOf([shownIn(HERE, 'US'), ...times(6, shownIn(ALTERED, 'GB'))]);
    expect(outcomes.filter((outcome) => outcome !== 'held')).toEqual(['first', 'changed', 'same', 'same', 'same']);
  });

  it('that is new is believed to be another region’s until it was seen three times, however late', async () => {
    const texts = [shownIn(HERE, 'US'), shownIn(THERE, 'GB'), shownIn(THERE, 'GB'), shownIn(THERE, 'GB')];
    const decisions = await playLooks(texts.map((text, n) => day([0, 1, 40, 41][n] ?? 0, text)));
    expect(decisions.map(({ outcome }) => outcome)).toEqual(['first', 'variant', 'same', 'changed']);
  });

  it('that is new hides no rewriting for ever', async () => {
    const decisions = await play([shownIn(HERE, 'US'), ...times(20, shownIn(THERE, 'GB'))]);
    const alarms = decisions.filter(({ outcome }) => isAlarm(outcome));
    expect(decisions[1]?.outcome).toBe('variant');
    expect(alarms).toHaveLength(1);
    expect(alarms[0]).toMatchObject({
      lineageId: decisions[0]?.lineageId,
      ends: decisions[1]?.lineageId,
      lineage: { regions: ['US', 'GB'] },
    });
  });
});

it('belongs to the nearest line where a text names no region', async () => {
  const decisions = await play([shownIn(HERE, 'US'), shownIn(THERE, 'GB'), shownIn(THERE), shownIn(HERE)]);
  expect(decisions.map(({ outcome }) => outcome)).toEqual(['first', 'variant', 'same', 'same']);
});
