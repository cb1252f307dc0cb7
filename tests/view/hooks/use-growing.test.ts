// @vitest-environment jsdom
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { useGrowing } from '../../../utils/view/hooks/use-growing';

const List = ({ total, counts }: { total: number; counts: number[] }) => {
  counts.push(useGrowing(total, 10));
  return null;
};

it('is few at first, and grows after each paint until all are there', async () => {
  const [counts, root] = [[] as number[], document.createElement('div')];
  render(h(List, { total: 25, counts }), root);
  expect(counts).toEqual([10]);
  await expect.poll(() => counts.at(-1)).toBe(25);
  expect(counts).toEqual([10, 20, 25]);
});

it('waits while nothing is there yet, and follows a list that gets longer', async () => {
  const [counts, root] = [[] as number[], document.createElement('div')];
  render(h(List, { total: 0, counts }), root);
  expect(counts).toEqual([0]);
  render(h(List, { total: 12, counts }), root);
  await expect.poll(() => counts.at(-1)).toBe(12);
  expect(counts).toEqual([0, 10, 12]);
});
