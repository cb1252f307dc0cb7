/** Numbers that are the same on every run. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const SYLLABLES =
  'ac be con der el for gra hi in jur ka lim mo ne ob pre qua re sen ter un ver wi ex yo za'.split(' ');

/** Sentences and paragraphs of such words, and paragraphs of about that many characters together. */
export function makeSpeaker(random: () => number, word: () => string) {
  const sentence = (): string => {
    const words = Array.from({ length: 9 + Math.floor(random() * 20) }, word).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const paragraph = (): string => Array.from({ length: 1 + Math.floor(random() * 4) }, sentence).join(' ');
  const speak = (characters: number): string[] => {
    const paragraphs: string[] = [];
    for (let sum = 0; sum < characters; sum += paragraphs.at(-1)?.length ?? 0) paragraphs.push(paragraph());
    return paragraphs;
  };
  return { sentence, paragraph, speak };
}
