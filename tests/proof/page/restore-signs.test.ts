import { describe, expect, it } from 'vitest';
import { restoreSigns } from '../../../components/proof-page/restore-signs';
import type { WordMark } from '../../../utils/core/model/comparison';

const same = (text: string): WordMark => ({ op: 'same', text });
const added = (text: string): WordMark => ({ op: 'added', text });
const removed = (text: string): WordMark => ({ op: 'removed', text });
const oldOf = (words: readonly WordMark[]): string =>
  words
    .filter(({ op }) => op !== 'added')
    .map(({ text }) => text)
    .join('');

describe('restoreSigns', () => {
  it('puts a full stop back where words follow it in the new text', () => {
    const words = [same('We read your messages '), added('to keep you safe.'), same(' We stay.')];
    const restored = restoreSigns(words, 'We read your messages. We stay.');
    expect(restored).toEqual([
      same('We read your messages'),
      removed('.'),
      same(' '),
      added('to keep you safe.'),
      same(' We stay.'),
    ]);
  });

  it('puts it back at the end', () => {
    const restored = restoreSigns(
      [same('We sell '), removed('no'), same(' names '), added('to all.')],
      'We sell no names.',
    );
    expect(oldOf(restored).trim()).toBe('We sell no names.');
  });

  it('leaves words alone that give the old text, or are of another one', () => {
    const whole = [same('We '), removed('never'), added('may'), same(' sell it.')];
    expect(restoreSigns(whole, 'We never sell it.')).toEqual(whole);
    expect(restoreSigns(whole, 'Gardens grow.')).toBe(whole);
    expect(restoreSigns(whole, 'We never sell it. Nor that.')).toBe(whole);
  });
});
