// @vitest-environment jsdom
import { h } from 'preact';
import { expect, it } from 'vitest';
import { useGrowing } from '../../../utils/view/hooks/use-growing';
import { draw } from '../stage';

const List = ({ total, counts }: { total: number; counts: number[] }) => {
  counts.push(useGrowing(total, 10));
  return null;
};

it('is few at first, and grows after each paint until all are there', async () => {
  const counts: number[] = [];
  draw(h(List, { total: 25, counts }));
  expect(counts).toEqual([10]);
  await expect.poll(() => counts.at(-1)).toBe(25);
  expect(counts).toEqual([10, 20, 25]);
});

it('waits while nothing is there yet, and follows a list that gets longer', async () => {
  const counts: number[] = [];
  const drawAgain = draw(h(List, { total: 0, counts }));
  expect(counts).toEqual([0]);
  drawAgain(h(List, { total: 12, counts }));
  await expect.poll(() => counts.at(-1)).toBe(12);
  expect(counts).toEqual([0, 10, 12]);
});
