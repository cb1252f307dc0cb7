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

/** Words that say the same made the same: `shall` and `will`, `cannot` and `can't`, `ten (10)` and `10`. */
export function plainWords(words: readonly string[]): string[] {
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
