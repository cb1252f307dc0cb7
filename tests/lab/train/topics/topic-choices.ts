import type { Choices } from '../learning/learn-labels.ts';
import en from '../lexicons/topics-en.json';

export const TOPIC_CHOICES: Choices = {
  shape: {
    bits: 16,
    stem: 5,
    reach: 3,
    runs: [],
    lexicon: en,
    weights: { meanings: 0.8, previous: 0.1, next: 0.1, heading: 0.4, leadIn: 0.4 },
  },
  cost: 0.6,
  positiveWeight: 3,
  rounds: 15,
  rarity: 0.7,
  most: 2550,
  folds: 10,
  seed: 7,
  // Where frames are silent a word of the model must be worth it.
  caution: 0.2,
};
