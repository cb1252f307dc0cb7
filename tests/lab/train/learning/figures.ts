export interface Count {
  right: number;
  false: number;
  missed: number;
}

export const noCount = (): Count => ({ right: 0, false: 0, missed: 0 });

export function tally(count: Count, isTrue: boolean, isSaid: boolean): void {
  if (isTrue && isSaid) count.right++;
  else if (isSaid) count.false++;
  else if (isTrue) count.missed++;
}

export const f1Of = ({ right, false: wrong, missed }: Count): number => (2 * right) / (2 * right + wrong + missed || 1);
export const precisionOf = ({ right, false: wrong }: Count): number => right / (right + wrong || 1);
export const recallOf = ({ right, missed }: Count): number => right / (right + missed || 1);

export const inPercent = (share: number): string => (100 * share).toFixed(1);

/** What the scorer of `clauses` says: any category at all, and the mean over the categories. */
export function unfairFigures(
  categories: string[],
  sentences: { wanted: ReadonlySet<string>; said: ReadonlySet<string> }[],
) {
  const any = noCount();
  const by = new Map(categories.map((category) => [category, noCount()]));
  for (const { wanted, said } of sentences) {
    tally(any, wanted.size > 0, said.size > 0);
    for (const [category, count] of by) tally(count, wanted.has(category), said.has(category));
  }
  const macro = [...by.values()].reduce((sum, count) => sum + f1Of(count), 0) / by.size;
  return { any, by, macro };
}
