import { makeRandom, makeSpeaker, SYLLABLES } from '../../pipeline/stand-ins/made-words.ts';

/** Words of terms, the commonest first: sentences of our own are made of them. */
const COMMON =
  'the to you your of and or we our that any in for with not may is are by content account on this as us from will if use be terms other information service services rights delete share have an at data can all it users person post time law party license access provide right who personal without such but do when only consent change pay more than keep train ai training models sell advertising advertisers partners arbitration claim dispute collect location children age contact message messages photo picture notice days before after end leave remove copy reason legal country court safe safety report rule rules false name number device address cookie cookies purpose year month company agree contract period limit'.split(
    ' ',
  );
/** Words that every document of every service knows, and those of one document. */
const SHARED = 4000;
const OWN = 400;

const makeWords = (random: () => number, count: number): string[] =>
  Array.from({ length: count }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => SYLLABLES[Math.floor(random() * 26)]).join(''),
  );

const shared = [...COMMON, ...makeWords(makeRandom(1), SHARED)];

interface Wanted {
  seed: number;
  versions: number;
  characters: number;
}

/** Editions of a document: in each a few sentences are reworded, a paragraph comes and another goes. */
export function writeTerms({ seed, versions, characters }: Wanted): string[][] {
  const random = makeRandom(seed);
  const own = makeWords(random, OWN);
  const pick = (words: readonly string[], power: number): string =>
    words[Math.floor(words.length * random() ** power)] ?? '';
  const word = (): string => (random() < 0.03 ? pick(own, 1) : pick(shared, 5));
  const { paragraph, speak } = makeSpeaker(random, word);
  let texts = speak(characters);
  const place = (): number => Math.floor(random() * texts.length);
  const editions = [texts];
  for (let edition = 1; edition < versions; edition += 1) {
    texts = [...texts];
    for (let count = 0; count < 4; count += 1) texts[place()] = paragraph();
    texts.splice(place(), 1);
    texts.splice(place(), 0, paragraph());
    editions.push(texts);
  }
  return editions;
}
