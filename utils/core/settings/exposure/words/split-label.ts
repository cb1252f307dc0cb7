/** A word of a label with its place. */
export interface LabelWord {
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

// Every list of words is looked for in one label after the other.
let last: { label: string; words: readonly LabelWord[] } = { label: '', words: [] };

/** Runs of letters and digits; what stands between them parts words and tells nothing. */
export function splitLabel(label: string): readonly LabelWord[] {
  if (last.label !== label) {
    const words = [...label.matchAll(WORD)].map(({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
    }));
    last = { label, words };
  }
  return last.words;
}
