// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { type Live, useLive } from '../../../utils/view/hooks/use-live';

interface ReadingProps {
  query: (of: string) => Promise<string>;
  of: string;
  known?: string;
  seen?: Live<string>[];
}

const Reading = ({ query, of, known, seen }: ReadingProps) => {
  const live = useLive(() => query(of), [of], known);
  seen?.push(live);
  return null;
};

const begin = () => ({
  root: document.createElement('div'),
  seen: [] as Live<string>[],
  query: vi.fn(async (of: string) => `of ${of}`),
});

it('says nothing until the first answer is there', async () => {
  const { root, seen, query } = begin();
  render(h(Reading, { query, of: 'a', seen }), root);
  expect(seen).toEqual([{}]);
  await expect.poll(() => seen.at(-1)).toEqual({ value: 'of a' });
});

it('says what was known before, and asks again after those of which nothing was', async () => {
  const { root, seen, query } = begin();
  const [known, unknown] = [h(Reading, { query, of: 'a', known: 'once', seen }), h(Reading, { query, of: 'b' })];
  render(h('div', null, known, unknown), root);
  expect(seen).toEqual([{ value: 'once', isBefore: true }]);
  await expect.poll(() => seen.at(-1)).toEqual({ value: 'of a' });
  expect(query.mock.calls).toEqual([['b'], ['a']]);
});

it('asks again at once in a tab that nobody sees', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const { root, seen, query } = begin();
  const [known, unknown] = [h(Reading, { query, of: 'a', known: 'once', seen }), h(Reading, { query, of: 'b' })];
  render(h('div', null, known, unknown), root);
  await expect.poll(() => seen.at(-1)).toEqual({ value: 'of a' });
  expect(query.mock.calls).toEqual([['a'], ['b']]);
  hidden.mockRestore();
});

it('waits no more when something else is asked, whatever was known of the first', async () => {
  const { root, seen, query } = begin();
  const show = (of: string): void => {
    const parts = ['x', of].map((one) =>
      h(Reading, { query, of: one, known: 'once', ...(one === of ? { seen } : {}) }),
    );
    render(h('div', null, ...parts), root);
  };
  show('a');
  await expect.poll(() => query.mock.calls).toEqual([['x'], ['a']]);
  await expect.poll(() => seen.at(-1)).toEqual({ value: 'of a' });
  const later = h(Reading, { query, of: 'later', known: 'once' });
  const other = h(Reading, { query, of: 'x', known: 'once' });
  render(h('div', null, other, h(Reading, { query, of: 'b', known: 'once', seen }), later), root);
  expect(seen.at(-1)).toEqual({});
  await expect.poll(() => query.mock.calls.slice(2)).toEqual([['b'], ['later']]);
  await expect.poll(() => seen.at(-1)).toEqual({ value: 'of b' });
});

it('does not begin to ask once it is gone', async () => {
  const [gone, other] = [begin(), begin()];
  render(h(Reading, { query: gone.query, of: 'a', known: 'once' }), gone.root);
  // Asked in the same turn as the other begins to wait.
  const leave = async (): Promise<string> => {
    render(null, gone.root);
    return 'left';
  };
  render(h(Reading, { query: leave, of: 'b', seen: other.seen }), other.root);
  await expect.poll(() => other.seen.at(-1)).toEqual({ value: 'left' });
  render(h(Reading, { query: other.query, of: 'c', known: 'once' }), other.root);
  await expect.poll(() => other.query.mock.calls).toEqual([['c']]);
  render(h(Reading, { query: other.query, of: 'd', known: 'once' }), begin().root);
  await expect.poll(() => other.query.mock.calls).toEqual([['c'], ['d']]);
  expect(gone.query).not.toHaveBeenCalled();
});
