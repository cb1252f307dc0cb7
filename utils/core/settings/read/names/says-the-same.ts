import { foldWords } from '../words';

const LEAST_WORDS = 3;
const MOST_OF_THEM = 0.6;

/** `Set who can reply to your post` over `Who can reply to my posts`: the one is the other put for who hears it. */
export function saysTheSame(heard: string, seen: string): boolean {
  const words = foldWords(seen).split(' ');
  const others = new Set(foldWords(heard).split(' '));
  return words.length >= LEAST_WORDS && words.filter((word) => others.has(word)).length >= words.length * MOST_OF_THEM;
}
