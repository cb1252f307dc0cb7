const LETTERS_PER_SIGN = 3;

/** Han, Kana and Hangul: a sign says about as much as three letters. */
export const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Those and Thai: spaces need not part a phrase from what stands beside it. */
export const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const EACH_DENSE = new RegExp(DENSE, 'g');

/** How much a text says, in letters: so that limits are fair to dense scripts too. */
export const lengthInLetters = (text: string): number =>
  text.length + (LETTERS_PER_SIGN - 1) * (text.match(EACH_DENSE)?.length ?? 0);
