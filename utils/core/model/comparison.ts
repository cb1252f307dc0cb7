/**
 * Words of one hunk in reading order; `same` and `removed` joined give the old text, `same` and `added` the new one, both
 * but for white space: no marked word ends with any, so that a space may be there twice.
 */
export interface WordMark {
  op: 'same' | 'added' | 'removed';
  text: string;
}

/** Blocks `from` up to, not including, `to`. */
export interface BlockRange {
  from: number;
  to: number;
}

/**
 * One contiguous change. `added` has only `after`, `removed` only `before`; `replaced` and `moved` both.
 * `words` is set for `replaced`, and for `moved` when the text was altered on the way.
 */
export interface Hunk {
  kind: 'added' | 'removed' | 'replaced' | 'moved';
  before?: BlockRange;
  after?: BlockRange;
  words?: WordMark[];
}

/** Applied to the old blocks, the hunks give the new ones; blocks in no hunk are the same but for numbering. */
export interface Comparison {
  hunks: Hunk[];
  addedWords: number;
  removedWords: number;
  movedWords: number;
  /** Markers differ on blocks that are otherwise the same. */
  isRenumbered: boolean;
  /** The same words in other blocks (a paragraph split or merged), or blocks without a word; one side may be empty. */
  rewrapped?: { before: BlockRange; after: BlockRange }[];
}

/** One line of a comparison as it is read: an old block, a new one, or both; its hunk where something changed. */
export interface ComparisonRow {
  kind: 'same' | 'added' | 'removed' | 'replaced' | 'moved-from' | 'moved-to';
  /** Index of a block; in the last `replaced` row of a hunk, the first of those that are left. */
  before?: number;
  after?: number;
  words?: WordMark[];
  /** Index into the comparison's hunks. */
  hunk?: number;
}

/** A section of the new text, or one that went, in which something changed. */
export interface TouchedSection {
  /** Absent before the first heading, and where only the document's own title stands above. */
  heading?: string;
  /** Its first changed row. */
  row: number;
  /** Letters marked in it. */
  size: number;
}

/** How a change looks from afar. */
export interface ChangeShape {
  kind:
    | 'same'
    | 'renumbered'
    | 'languages'
    | 'regions'
    | 'swapped'
    | 'moved'
    | 'rewritten'
    | 'one-section'
    | 'sections'
    | 'places';
  /** Most changed first; none where the text has no sections. */
  sections: TouchedSection[];
}
