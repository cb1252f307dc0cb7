/** Rises whenever the same page may give other terms; texts of different revisions are never compared. */
export const EXTRACTOR_REVISION = 2;
