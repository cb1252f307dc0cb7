// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { answerSearch } from '../../../utils/view/search/answer-search';
import { useSearch } from '../../../utils/view/search/use-search';
import { draw } from '../stage';

vi.mock('../../../utils/view/search/answer-search', async (original) => ({
  ...(await original<object>()),
  answerSearch: vi.fn(async () => ({ documents: 0, services: 0, shown: [] })),
}));

const seen: (string | undefined)[] = [];

const Searching = ({ query }: { query: string }) => {
  seen.push(useSearch({ view: 'search', query }).value?.query);
  return null;
};

it('answers each question once, and says which it is that was answered', async () => {
  const again = draw(h(Searching, { query: 'fee' }));
  await expect.poll(() => seen.at(-1)).toBe('fee');
  again(h(Searching, { query: 'fees' }));
  // The answer to the one before stays, and is told as that.
  expect(seen.at(-1)).toBe('fee');
  await expect.poll(() => seen.at(-1)).toBe('fees');
  expect(vi.mocked(answerSearch).mock.calls.map(([, , { wish }]) => wish.query)).toEqual(['fee', 'fees']);
});
