const NUMBERS = new Map<string, string>(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, String(i + 1)]),
);
for (const [word, digits] of [
  ['thirty', '30'],
  ['forty', '40'],
  ['forty-five', '45'],
  ['fifty', '50'],
  ['sixty', '60'],
  ['ninety', '90'],
] as const)
  NUMBERS.set(word, digits);

// What takes `n't` without it.
const SHORT = new Map([
  ['won', 'will'],
  ['shan', 'will'],
  ['can', 'can'],
  ['ca', 'can'],
]);
const NEGATED = /^(?:do|does|did|is|are|was|were|has|have|had|would|could|should|must|need)n$/;

const listOf = (text: string): string[][] => text.split(' | ').map((words) => words.split(' '));
// What is said in several words, with the one word that says the same.
const SAYINGS: [string[], string[]][] = [
  ...listOf('have to | has to | need to | needs to | are required to | is required to').map(saysAs('must')),
  ...listOf('are going to | is going to | am going to').map(saysAs('will')),
  ...listOf('are able to | is able to').map(saysAs('can')),
  ...listOf('are not allowed to | are not permitted to | is not allowed to | is not permitted to').map(
    saysAs('must not'),
  ),
  ...listOf('are allowed to | are permitted to | is allowed to | is permitted to').map(saysAs('may')),
  ...listOf('give up').map(saysAs('waive')),
  ...listOf('gives up').map(saysAs('waives')),
  ...listOf('retain').map(saysAs('keep')),
  ...listOf('retains').map(saysAs('keeps')),
  ...listOf('retained').map(saysAs('kept')),
  // Of the reader, leave is what both words give, and what all three take.
  ...['you', 'users', 'members'].flatMap((who): [string[], string[]][] => [
    ...listOf(`${who} can not | ${who} may not`).map(saysAs(`${who} must not`)),
    ...listOf(`${who} can`).map(saysAs(`${who} may`)),
  ]),
];

function saysAs(same: string): (words: string[]) => [string[], string[]] {
  return (words) => [words, same.split(' ')];
}

const byFirst = Map.groupBy(SAYINGS, ([[first = '']]) => first);

/** Each place is held against the longest saying first; what a saying became is read again with what follows it. */
function withoutSayings(words: readonly string[]): string[] {
  const said = [...words];
  for (let place = 0; place < said.length; place++) {
    const fits = ([saying]: [string[], string[]]) => saying.every((word, i) => said[place + i] === word);
    const found = byFirst.get(said[place] ?? '')?.find(fits);
    if (!found) continue;
    const [saying, same] = found;
    said.splice(place, saying.length, ...same);
    if (same[0] !== saying[0]) place = Math.max(-1, place - 2);
  }
  return said;
}

/** Words that say the same made the same: `shall` and `will`, `have to` and `must`, `cannot` and `can't`, `ten (10)` and `10`. */
export const plainWords = (words: readonly string[]): string[] => withoutSayings(withoutShortForms(words));

function withoutShortForms(words: readonly string[]): string[] {
  const plain: string[] = [];
  words.forEach((word, i) => {
    const previous = words[i - 1] ?? '';
    if (word === 't' && (SHORT.has(previous) || NEGATED.test(previous) || previous === 'don')) {
      plain[plain.length - 1] = SHORT.get(previous) ?? previous.replace(/n$/, '');
      plain.push('not');
      return;
    }
    if ((word === 'in' || word === 'out') && plain.at(-1) === 'opt') plain[plain.length - 1] = `opt-${word}`;
    else if (word === 'cannot') plain.push('can', 'not');
    else if (word === 'shall') plain.push('will');
    else {
      const number = NUMBERS.get(word) ?? word;
      if (!(/^\d+$/.test(number) && plain.at(-1) === number)) plain.push(number);
    }
  });
  return plain;
}
