import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../../utils/core/model/setting';
import { matchSettings } from '../../../../utils/core/settings/match/match-settings';
import { setting } from '../track/page-story';

const words = fc.constantFrom(
  'hide',
  'show',
  'my',
  'posts',
  'ads',
  'partners',
  'birthday',
  'who',
  'can',
  '',
  '…',
  'Ж',
  '検索',
);
const anySetting: fc.Arbitrary<Setting> = fc
  .record({
    name: fc.array(words, { maxLength: 6 }).map((parts) => parts.join(' ')),
    path: fc.array(words, { maxLength: 2 }),
    value: fc.constantFrom('on', 'off', 'mixed', 'Friends'),
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    options: fc.option(fc.array(words, { maxLength: 4 }), { nil: undefined }),
  })
  .map(({ id, name, ...more }) => ({ ...setting(name, more.value, more), id }));
const page = fc.array(anySetting, { maxLength: 14 });

describe('matching', () => {
  it('is one to one, and leaves nobody out', () => {
    fc.assert(
      fc.property(page, page, (before, after) => {
        const { pairs, gone, come } = matchSettings(before, after);
        const left = [...pairs.map((pair) => pair.before), ...gone].sort((a, b) => a - b);
        const right = [...pairs.map((pair) => pair.after), ...come].sort((a, b) => a - b);
        expect(left).toEqual(before.map((_, i) => i));
        expect(right).toEqual(after.map((_, j) => j));
      }),
      { numRuns: 400 },
    );
  });

  it('of a page with itself pairs each with itself', () => {
    fc.assert(
      fc.property(page, (settings) => {
        const { pairs, gone, come } = matchSettings(settings, structuredClone(settings));
        expect([gone, come]).toEqual([[], []]);
        expect(
          pairs.every(({ before, after, by }) => by === 'id' && settings[before]?.id === settings[after]?.id),
        ).toBe(true);
      }),
    );
  });

  it('does not mind the order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anySetting, { selector: ({ id }) => id }), fc.nat(20), (settings, turn) => {
        const turned = settings.map((_, i) => settings[(i + turn) % settings.length] ?? settings[0]!);
        const { pairs } = matchSettings(settings, turned);
        expect(pairs.map(({ before, after }) => settings[before]?.id === turned[after]?.id)).toEqual(
          settings.map(() => true),
        );
      }),
    );
  });

  it('tells sure from possible', () => {
    const before = [setting('Show read receipts'), setting('Lock account'), setting('Sync contacts')];
    const after = [
      setting('Show read receipts'),
      setting('Require follow requests'),
      setting('Sync contacts', 'off', { path: ['Audience'] }),
    ];
    expect(matchSettings(before, after).pairs.map(({ by }) => by)).toEqual(['id', 'likeness', 'likeness']);
    const vague = [setting('Show read receipts'), setting('Delete old listening sessions')];
    const { pairs } = matchSettings([setting('Show read receipts'), setting('Keep my listening history')], vague);
    expect(pairs.at(-1)?.by).toBe('guess');
  });

  it('leaves apart what only stands in the same place', () => {
    const { gone, come } = matchSettings([setting('Play sounds')], [setting('Personalised ads')]);
    expect([gone, come]).toEqual([[0], [0]]);
  });

  it('of two huge pages that share nothing ends soon', () => {
    const many = (word: string) => Array.from({ length: 3_000 }, (_, i) => setting(`${word} ${i} of the house`));
    const started = performance.now();
    const { pairs } = matchSettings(many('Zebra'), many('Yacht'));
    expect(pairs).toEqual([]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
