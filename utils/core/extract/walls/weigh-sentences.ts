import type { Refusal } from '../../model/document';
import { findSaid } from './wall-phrases';

/** What a short text says of a wall, sentence by sentence. */
export interface Weighed {
  reason: Refusal;
  /** Of all letters, those in sentences that hardly stand anywhere else. */
  share: number;
  /** The place of the first of them. */
  first: number;
}

const SENTENCE_END = /(?<=[.!?。！？…।؟])\s*|\n/u;

/** The reason that most of the text speaks for; undefined where no sentence does. */
export function weighSentences(text: string): Weighed | undefined {
  const sentences = text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
  const found = new Map<Refusal, { letters: number; first: number }>();
  let all = 0;
  let sure = 0;
  for (const [place, sentence] of sentences.entries()) {
    all += sentence.length;
    const said = findSaid(sentence);
    if (said?.weight !== 'sure') continue;
    sure += sentence.length;
    const before = found.get(said.reason) ?? { letters: 0, first: place };
    found.set(said.reason, { ...before, letters: before.letters + sentence.length });
  }
  const [most] = [...found].sort(([, a], [, b]) => a.first - b.first || b.letters - a.letters);
  return most && { reason: most[0], share: sure / Math.max(1, all), first: most[1].first };
}
