/** One line of the table. */
export interface Measure {
  what: string;
  value: number;
  unit: 'kB' | 'ms' | '%';
  /** The budget; absent where there is none. */
  atMost?: number;
}

export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
