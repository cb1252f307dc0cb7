import type { Stance, Topic } from '../../model/topic';
import type { Place } from '../place';

/** Where the words stand that weighed most: character offsets into the sentence, `[start, end)`. */
export type Marks = [number, number][];

/** A category of unfair terms that the model sees in a sentence. */
export interface UnfairSign {
  category: Topic;
  /** How sure, 0 to 1. */
  score: number;
  marks: Marks;
}

/** A topic that the model sees in a sentence. */
export interface TopicSign {
  topic: Topic;
  stance: Stance;
  /** How sure, 0 to 1. */
  score: number;
  marks: Marks;
}

/** What was learnt about the sentences of one language. Only what is over the shipped thresholds is answered. */
export interface ClauseModel {
  /** Only of categories that are wanted; a sentence of which none is wanted is not read. */
  unfair(place: Place, isWanted?: (category: string) => boolean): UnfairSign[];
  /** Empty where no topics were learnt for the language. */
  topics(place: Place): TopicSign[];
  /** How far a topic is over its threshold, or below it; undefined where the topic was not learnt. */
  marginOf(place: Place, topic: string): number | undefined;
}
