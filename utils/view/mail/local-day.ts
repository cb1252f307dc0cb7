const two = (number: number): string => String(number).padStart(2, '0');

/** The day where the reader is: `2026-03-03`. */
export const localDay = (now: Date): string => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
