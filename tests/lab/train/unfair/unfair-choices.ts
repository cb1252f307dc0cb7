import type { FeatureShape } from '../../../../utils/core/clauses/model/features/feature-shape';
import type { Choices } from '../learning/learn-labels.ts';
import de from '../lexicons/de.json';
import en from '../lexicons/en.json';
import it from '../lexicons/it.json';
import pl from '../lexicons/pl.json';
import type { Language } from './claudette.ts';

const LEXICONS: Record<Language, Record<string, string>> = { en, de, it, pl };

const UNFAIR_SHAPE: Omit<FeatureShape, 'lexicon'> = {
  bits: 17,
  stem: 5,
  reach: 3,
  runs: [4, 5],
  weights: { meanings: 0.8, previous: 0.2, next: 0.15, heading: 0, leadIn: 0 },
};

const UNFAIR = { cost: 0.35, positiveWeight: 5, rounds: 12, rarity: 1, most: 6500, folds: 10, seed: 7, caution: 0 };

/** The same for all languages but for the words: chosen on English, with a look at the others. */
export const unfairChoices = (lang: Language): Choices => ({
  ...UNFAIR,
  shape: { ...UNFAIR_SHAPE, lexicon: LEXICONS[lang] },
});
