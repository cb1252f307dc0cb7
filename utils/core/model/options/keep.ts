/** Months for which the pages of versions that are no longer in force are kept. */
export type KeepPagesFor = 'ever' | 6 | 12 | 24;
