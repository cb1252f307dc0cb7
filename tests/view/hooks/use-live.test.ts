// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { type Live, useLive } from '../../../utils/view/hooks/use-live';
import { draw } from '../stage';

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
  seen: [] as Live<string>[],
  query: vi.fn(async (of: string) => `of ${of}`),
});

it('says nothing until the first answer is there', async () => {
  const { seen, query } = begin();
  draw(h(Reading, { query, of: 'a', seen }));
  expect(seen).toEqual([{}]);
  await expect.poll(() => seen.at(-1)).toEqual({ value: 'of a' });
});

it('says what was known before, and asks again after those of which nothing was', async () => {
  const { seen, query } = begin();
  const [known, unknown] = [h(Reading, { query, of: 'a', known: 'once', seen }), h(Reading, { query, of: 'b' })];
  draw(h('div', null, known, unknown));
  expect(seen).toEqual([{ value: 'once', isBefore: true }]);
  await expect.poll(() => seen.at(-1)).toEqual({ value: 'of a' });
  expect(query.mock.calls).toEqual([['b'], ['a']]);
});

it('asks again at once in a tab that nobody sees', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const { seen, query } = begin();
  const [known, unknown] = [h(Reading, { query, of: 'a', known: 'once', seen }), h(Reading, { query, of: 'b' })];
  draw(h('div', null, known, unknown));
  await expect.poll(() => seen.at(-1)).toEqual({ value: 'of a' });
  expect(query.mock.calls).toEqual([['a'], ['b']]);
  hidden.mockRestore();
});

it('waits no more when something else is asked, whatever was known of the first', async () => {
  const { seen, query } = begin();
  const first = h(Reading, { query, of: 'x', known: 'once' });
  const drawAgain = draw(h('div', null, first, h(Reading, { query, of: 'a', known: 'once', seen })));
  await expect.poll(() => query.mock.calls).toEqual([['x'], ['a']]);
  await expect.poll(() => seen.at(-1)).toEqual({ value: 'of a' });
  const later = h(Reading, { query, of: 'later', known: 'once' });
  const other = h(Reading, { query, of: 'x', known: 'once' });
  drawAgain(h('div', null, other, h(Reading, { query, of: 'b', known: 'once', seen }), later));
  expect(seen.at(-1)).toEqual({});
  await expect.poll(() => query.mock.calls.slice(2)).toEqual([['b'], ['later']]);
  await expect.poll(() => seen.at(-1)).toEqual({ value: 'of b' });
});

it('does not begin to ask once it is gone', async () => {
  const [gone, other] = [begin(), begin()];
  const drawGone = draw(h(Reading, { query: gone.query, of: 'a', known: 'once' }));
  // Asked in the same turn as the other begins to wait.
  const leave = async (): Promise<string> => {
    drawGone(null);
    return 'left';
  };
  const drawOther = draw(h(Reading, { query: leave, of: 'b', seen: other.seen }));
  await expect.poll(() => other.seen.at(-1)).toEqual({ value: 'left' });
  drawOther(h(Reading, { query: other.query, of: 'c', known: 'once' }));
  await expect.poll(() => other.query.mock.calls).toEqual([['c']]);
  draw(h(Reading, { query: other.query, of: 'd', known: 'once' }));
  await expect.poll(() => other.query.mock.calls).toEqual([['c'], ['d']]);
  expect(gone.query).not.toHaveBeenCalled();
});
