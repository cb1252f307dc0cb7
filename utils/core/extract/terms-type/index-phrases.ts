import { UNSPACED } from '../../text/dense-scripts';

const keyOf = (phrase: string): string =>
  UNSPACED.exec(phrase)?.[0] ??
  phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/**
 * Which of many phrases a padded text holds, in their own order. Each is looked for only where its longest word stands,
 * so that the cost grows with the text and not with the lexicon; ready at the first question.
 */
export function indexPhrases<One extends { phrase: string }>(list: () => readonly One[]): (padded: string) => One[] {
  let known: { all: readonly One[]; byKey: ReadonlyMap<string, number[]> } | undefined;
  const prepare = () => {
    const all = list();
    const byKey = new Map<string, number[]>();
    for (const [place, { phrase }] of all.entries()) {
      const places = byKey.get(keyOf(phrase));
      if (places) places.push(place);
      else byKey.set(keyOf(phrase), [place]);
    }
    return { all, byKey };
  };
  return (padded) => {
    known ??= prepare();
    const { all, byKey } = known;
    const found = new Set<number>();
    for (const key of new Set(UNSPACED.test(padded) ? [...padded.split(' '), ...padded] : padded.split(' ')))
      for (const place of byKey.get(key) ?? []) if (padded.includes(all[place]?.phrase ?? '\0')) found.add(place);
    return [...found].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
  };
}
