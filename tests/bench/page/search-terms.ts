/** Words of terms, the commonest first: sentences of our own are made of them. */
const COMMON =
  'the to you your of and or we our that any in for with not may is are by content account on this as us from will if use be terms other information service services rights delete share have an at data can all it users person post time law party license access provide right who personal without such but do when only consent change pay more than keep train ai training models sell advertising advertisers partners arbitration claim dispute collect location children age contact message messages photo picture notice days before after end leave remove copy reason legal country court safe safety report rule rules false name number device address cookie cookies purpose year month company agree contract period limit'.split(
    ' ',
  );
const SYLLABLES = 'ac be con der el for gra hi in jur ka lim mo ne ob pre qua re sen ter un ver wi ex yo za'.split(' ');
/** Words that every document of every service knows, and those of one document. */
const SHARED = 4000;
const OWN = 400;

function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

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
  const sentence = (): string => {
    const words = Array.from({ length: 9 + Math.floor(random() * 20) }, word).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const paragraph = (): string => Array.from({ length: 1 + Math.floor(random() * 4) }, sentence).join(' ');
  let texts: string[] = [];
  for (let sum = 0; sum < characters; sum += texts.at(-1)?.length ?? 0) texts.push(paragraph());
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
