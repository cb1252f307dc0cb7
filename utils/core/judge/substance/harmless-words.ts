import { areOpposite, isTipping } from './tipping-words';

// Words that decide what a sentence means, however short: a change of one of them is never editorial.
const DECIDING = new Set(
  (
    'not no never may might must shall should will would can cannot could only without unless except always all any ' +
    'sole solely perpetual irrevocable opt consent worldwide free binding waive either both until before after ' +
    'nicht kein keine keinen keiner nie niemals darf dürfen muss müssen soll sollen kann können wird werden nur ohne außer ' +
    'immer alle jede jeder stets weder'
  ).split(' '),
);
// Nouns that name what a right is about: one of them more is seldom editing.
const TELLING = new Set(
  (
    'message messages biometric biometrics location contacts children minors advertisers affiliates partners ai training ' +
    'fee fees charge arbitration jury sell sale perpetual precise government identity nachrichten standort biometrische ' +
    'kinder werbetreibende partner ki gebühr gebühren verkaufen behörden'
  ).split(' '),
);
const EMPTY = new Set(
  (
    'a an the of and or to for in on at by with from as is are be been was were it its this that these those there here your ' +
    'our we you us they their them which who also such other please see click more learn page section below above ' +
    'http https www com org net html htm en us pdf link view read s t re ve ll e g i ii iii iv v ' +
    'der die das den dem des ein eine einer eines einem einen und oder zu zur zum für von vom im am mit auf bei ist sind ' +
    'sie du ihr ihre dein deine wir unser unsere auch siehe hier mehr'
  ).split(' '),
);
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember)$/;
const NUMBER = /^\p{N}+(?:st|nd|rd|th)?$/u;
const RELATIVE = /^(?:ago|days?|weeks?|months?|years?|hours?|minutes?|yesterday|today|updated|edited|last)$/;

export const isDeciding = (word: string): boolean => DECIDING.has(word);
/** How much one word that only one side has weighs. */
export function weightOfWord(word: string): number {
  // Small numbers are ages, days and amounts; long ones are years, postcodes and telephone numbers.
  if (/^\d{4,}$/.test(word)) return 0;
  if (TELLING.has(word)) return 4;
  return isDeciding(word) || /^\d{1,3}$/.test(word) ? 3 : 1;
}
export const isEmpty = (word: string): boolean => EMPTY.has(word) && !DECIDING.has(word);
export const isDateWord = (word: string): boolean => MONTH.test(word) || NUMBER.test(word);
export const isRelativeTime = (word: string): boolean => RELATIVE.test(word) || NUMBER.test(word);

/** Edit distance, at most 2, else 3. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min((row[j] ?? 9) + 1, (next[j - 1] ?? 9) + 1, (row[j - 1] ?? 9) + cost);
    }
    row = next;
  }
  return Math.min(3, row[b.length] ?? 3);
}

/** A typo, another spelling, another ending of the same word. */
export function isSameWord(a: string, b: string): boolean {
  if (NUMBER.test(a) || NUMBER.test(b)) return false;
  const shorter = Math.min(a.length, b.length);
  if (areOpposite(a, b)) return false;
  if (isDeciding(a) && isDeciding(b)) return false;
  if (isTipping(a) && isTipping(b)) return false;
  // `unlesss` is a slip; `any` and `many` are two words.
  if (isDeciding(a) || isDeciding(b)) return shorter >= 6 && distance(a, b) <= 1;
  if (shorter >= 5 && distance(a, b) <= 2) return true;
  if (shorter >= 4 && distance(a, b) <= 1) return true;
  const stem = a.slice(0, Math.max(4, shorter - 2));
  return shorter >= 4 && b.startsWith(stem) && Math.abs(a.length - b.length) <= 3;
}
