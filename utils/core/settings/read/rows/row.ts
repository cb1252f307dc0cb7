import type { Piece, Spot } from '../survey/survey';

/** A text and beside it the value that a link or a button leads to. */
export interface Row {
  spot: Spot;
  press: Spot;
  name: Piece;
  value: string;
  /** The piece that says the value, unless it says the name too. */
  valued?: Piece;
  rest: Piece[];
  isChoice: boolean;
  /** Known while what it opens stands open, or where the list is kept beside it. */
  options?: string[];
}
