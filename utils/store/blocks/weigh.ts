import type { Document } from '../../core/model/document';

/** About the bytes a row takes: bytes as they are, text as Latin-1 or UTF-16, as the browsers write it. */
export function weigh(value: unknown): number {
  if (value instanceof Uint8Array) return value.byteLength + 8;
  if (typeof value === 'string') return isLatin(value) ? value.length + 2 : 2 * value.length + 2;
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 2 ** 30 ? 5 : 9;
  if (Array.isArray(value)) return value.reduce((sum: number, part) => sum + weigh(part), 4);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).reduce((sum, [name, part]) => sum + name.length + 2 + weigh(part), 4);
  return 1;
}

export const weighAll = (rows: readonly unknown[]): number =>
  rows.reduce((sum: number, row) => sum + (row === undefined ? 0 : weigh(row)), 0);

/** The document with its running sum. */
export const addBytes = (document: Document, bytes: number): Document => ({
  ...document,
  storedBytes: Math.max(0, (document.storedBytes ?? 0) + bytes),
});

const isLatin = (text: string): boolean => !/[\u0100-\uffff]/.test(text);
