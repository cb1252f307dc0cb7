import { describe, expect, it } from 'vitest';
import type { How } from '../../../utils/core/model/capture';
import type { Terms } from '../../../utils/core/model/terms';
import { playLooks, type SeenText } from './play-looks';
import { REWRITTEN, RULES, SECTIONS, termsOf } from './terms-of';

const rules = termsOf(RULES);
const fee = termsOf(RULES.replace('yearly fee in spring', 'monthly fee in advance'));
const cut = termsOf(SECTIONS.slice(0, 5).join('\n'));
const stub = termsOf('The garden club is moving house. Please come back a little later for our rules.');
const at = (hour: number, edition: Terms, how: How = 'check'): SeenText => ({ hour, edition, how });
const daily = (days: number, editionOf: (day: number) => Terms, how?: How): SeenText[] =>
  Array.from({ length: days }, (_, n) => at(24 * (n + 1), editionOf(n + 1), how));
const outcomesOf = async (looks: SeenText[]) => (await playLooks(looks)).map(({ outcome }) => outcome);
const dayOfChange = async (looks: SeenText[]) => (await outcomesOf([at(0, rules), ...looks])).indexOf('changed');

describe('a real change is reported, whatever the page does', () => {
  it.each<[string, SeenText[], number]>([
    ['a text that truly ends earlier', daily(9, () => cut), 3],
    ['a text that became a short one', daily(9, () => stub), 3],
    ['a rewriting with a counter', daily(9, (day) => termsOf(`${REWRITTEN}\n${day} holders joined`)), 2],
    ['a rewriting that is mostly noise', daily(9, (day) => noise(day)), 3],
    ['an edit seen by another way, with a counter', daily(9, (day) => withCounter(fee, day), 'visit'), 3],
    ['a short text that is mostly noise', daily(30, (day) => termsOf(`Gone. ${day} ${day * 7} ${day * 11}.`)), 17],
    ['a rewriting while the clock jumps', [at(1, noise(1)), at(-9e4, noise(2)), ...daily(9, noise)], 3],
    ['a stub first seen while the clock ran ahead', [at(50_000, stub), ...daily(9, () => stub)], 4],
  ])('%s', async (_, looks, day) => {
    expect(await dayOfChange(looks)).toBe(day);
  });

  it('after many flips, within three weeks', async () => {
    const flips = Array.from({ length: 12 }, (_, flip) =>
      Array.from({ length: 4 }, (_, day) => at(24 * (4 * flip + day), flip % 2 ? fee : rules)),
    ).flat();
    const back = Array.from({ length: 21 }, (_, day) => at(24 * (48 + day), rules));
    const outcomes = await outcomesOf([...flips, ...back]);
    expect(outcomes.slice(flips.length)).toContain('reverted');
  });
});

describe('a second look', () => {
  const rewritten = termsOf(REWRITTEN);
  it('within the hour is a reload or another tab, and proves nothing', async () => {
    const looks = [at(0, rules, 'visit'), at(24, rewritten, 'visit'), at(24.003, rewritten, 'visit')];
    expect(await outcomesOf(looks)).toEqual(['first', 'held', 'held']);
    expect(await outcomesOf([...looks, at(25, rewritten, 'visit')])).toEqual(['first', 'held', 'held', 'changed']);
  });

  it('must come from a way that was not contradicted since', async () => {
    const looks = [at(0, rules), at(24, rewritten), at(30, rules, 'visit'), at(48, rewritten)];
    expect(await outcomesOf(looks)).toEqual(['first', 'held', 'same', 'held']);
  });
});

describe('what waits', () => {
  it('stays small', async () => {
    const long = termsOf(
      Array.from({ length: 4000 }, (_, n) => `Rule ${n} of the ${(n * 7919) % 997}th garden.`).join('\n'),
    );
    const [, decision] = await playLooks([at(0, rules), at(24, long)]);
    expect(decision?.outcome).toBe('held');
    expect(JSON.stringify(decision?.lineage).length).toBeLessThan(3000);
  });

  it('goes when its own way sees the text in force again', async () => {
    const [, , decision] = await playLooks([at(0, rules), at(24, stub), at(48, rules)]);
    expect(decision?.lineage.held).toBeUndefined();
  });
});

function withCounter(terms: Terms, day: number): Terms {
  return { ...terms, blocks: [...terms.blocks, { kind: 'paragraph', text: `Hello number ${day}` }] };
}

/** Nearly nothing in it is twice the same. */
function noise(day: number): Terms {
  const lines = REWRITTEN.split('\n').map(
    (line, n) => `${line} ${['rain', 'sun', 'wind'].map((w) => `${w}${day * n}`).join(` ${day} `)}`,
  );
  return termsOf(lines.flatMap((line, n) => [line, `${day} ${n} crops of ${day + n} in bed${day * n}`]).join('\n'));
}
