const two = (number: number): string => String(number).padStart(2, '0');

/** `clausewatch-2026-03-12.jsonl.gz`, by the day where the reader is. */
export const fileNameOf = (at: number): string => {
  const date = new Date(at);
  return `clausewatch-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.jsonl.gz`;
};
