/** A sentence where it stands. */
export interface Place {
  text: string;
  lang: string;
  heading?: string;
  /** The words before a list that its items complete. */
  leadIn?: string;
  previous?: string;
  next?: string;
}
