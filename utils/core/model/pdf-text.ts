/** A piece of text as a PDF file places it: one font, one line. In points. */
export interface PdfRun {
  /** In reading order of its own script; a space after it where the file has one. */
  text: string;
  /** Of its left edge. */
  x: number;
  /** Of its baseline, from the top of the page. */
  y: number;
  width: number;
  /** Of the font. */
  size: number;
  isBold?: true;
}

export interface PdfPage {
  width: number;
  height: number;
  /** In the order of the file. */
  runs: PdfRun[];
}

/** All that is read of a PDF file. */
export interface PdfText {
  /** As its maker named it; often the name of a file. */
  title?: string;
  /** As its maker set it, `en-US`. */
  lang?: string;
  pages: PdfPage[];
}
