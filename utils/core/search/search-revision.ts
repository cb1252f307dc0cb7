/** Raised whenever words are folded otherwise or the bytes change: all documents are indexed anew. */
export const SEARCH_REVISION = 1;
