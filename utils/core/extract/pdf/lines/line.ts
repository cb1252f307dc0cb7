/** A piece of one line of a page that nothing parts: what stands in one column or cell. */
export interface Line {
  text: string;
  page: number;
  x: number;
  /** Where its first word begins, behind a bullet or number that stands apart. */
  textX: number;
  right: number;
  /** Of its baseline, from the top of the page. */
  y: number;
  size: number;
  /** All of it; its end, its beginning. */
  isBold: boolean;
  endsBold: boolean;
  startsBold: boolean;
  /** Of its first run, in the order of the file. */
  order: number;
}
