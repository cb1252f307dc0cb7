import { describe, expect, it } from 'vitest';
import { makeWordFacts } from '../../../../../utils/core/clauses/model/features/word-facts';
import { SMALL_SHAPE } from '../small-shape';

describe('facts of a word', () => {
  const factsOf = makeWordFacts(SMALL_SHAPE);

  it('are the same however it is written', () => {
    expect(factsOf('TERMINATE')).toEqual(factsOf('terminate'));
  });

  it.each([
    ['terminates', [1]],
    ['close', [1]],
    ['closely', []],
    ['sold', [0]],
    ['seller', [0]],
    ['constructor', []],
  ])('find the meanings of %s', (word, meanings) => expect(factsOf(word).meanings).toEqual(meanings));

  it('share a stem among the forms of a word', () => {
    expect(factsOf('terminated').stem).toBe(factsOf('terminates').stem);
    expect(factsOf('terminated').word).not.toBe(factsOf('terminates').word);
  });

  it('take any number for one word', () => {
    expect(factsOf('30')).toEqual(factsOf('1999'));
  });

  it('read runs of letters where the shape asks for them', () => {
    expect(makeWordFacts({ ...SMALL_SHAPE, runs: [4] })('haftet').runs).toHaveLength(5);
  });
});
