/** One line of the table. */
export interface Measure {
  what: string;
  value: number;
  unit: 'kB' | 'ms' | '%';
  /** The budget; absent where there is none. */
  atMost?: number;
}

export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** What could not be measured keeps no budget either. */
export const isOver = ({ value, atMost }: Measure): boolean => atMost !== undefined && !(value <= atMost);

/** One line a measure, with its budget. */
export function tableOf(measures: readonly Measure[]): string {
  const width = Math.max(...measures.map(({ what }) => what.length));
  const lines = measures.map((measure) => {
    const { what, value, unit, atMost } = measure;
    const budget = atMost === undefined ? '' : `at most ${atMost} ${unit}${isOver(measure) ? '   OVER' : ''}`;
    return `${what.padEnd(width)}  ${value.toFixed(1).padStart(8)} ${unit}  ${budget}`;
  });
  return ['', ...lines].join('\n');
}
