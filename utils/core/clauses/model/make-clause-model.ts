import type { Stance, Topic } from '../../model/topic';
import type { Place } from '../place';
import type { ClauseModel, TopicSign, UnfairSign } from './clause-model';
import type { LearntWeights } from './learnt-weights';
import { type LinearReader, makeLinearReader, type Reading, surenessOf } from './linear-reader';

/** What was learnt of one language. */
export interface LearntOfLanguage {
  unfair?: LearntWeights;
  /** Labels are topics, and `stance:<stance>`. */
  topics?: LearntWeights;
}

const STANCE = 'stance:';

/** Labels over their threshold, the surest first. */
function signsOf({ labels }: LinearReader, { scores, marksFor }: Reading, isWanted: (name: string) => boolean) {
  const over = labels.flatMap((label, number) => {
    const score = scores[number] ?? 0;
    return score > label.threshold && isWanted(label.name)
      ? [{ name: label.name, score: surenessOf(label, score), marks: marksFor(number) }]
      : [];
  });
  return over.sort((a, b) => b.score - a.score);
}

function readUnfair(reader: LinearReader, place: Place, isWanted: (category: string) => boolean): UnfairSign[] {
  if (!reader.labels.some(({ name }) => isWanted(name))) return [];
  const signs = signsOf(reader, reader.read(place), isWanted);
  return signs.map(({ name, score, marks }) => ({ category: name as Topic, score, marks }));
}

function stanceIn({ labels }: LinearReader, { scores }: Reading): Stance {
  let best: { stance: Stance; sureness: number } = { stance: 'neutral', sureness: 0 };
  labels.forEach((label, number) => {
    if (!label.name.startsWith(STANCE)) return;
    const sureness = surenessOf(label, scores[number] ?? 0);
    if (sureness > best.sureness) best = { stance: label.name.slice(STANCE.length) as Stance, sureness };
  });
  return best.stance;
}

function readTopics(reader: LinearReader, place: Place): TopicSign[] {
  const reading = reader.read(place);
  const signs = signsOf(reader, reading, (name) => !name.startsWith(STANCE));
  const stance = signs.length > 0 ? stanceIn(reader, reading) : 'neutral';
  return signs.map(({ name, score, marks }) => ({ topic: name as Topic, stance, score, marks }));
}

/** A model of a language from its weights. */
export function makeClauseModel({ unfair, topics }: LearntOfLanguage): ClauseModel {
  const unfairReader = unfair && makeLinearReader(unfair);
  const topicReader = topics && makeLinearReader(topics);
  const numbers = new Map(topicReader?.labels.map(({ name }, number) => [name, number]));
  return {
    unfair: (place, isWanted = () => true) => (unfairReader ? readUnfair(unfairReader, place, isWanted) : []),
    topics: (place) => (topicReader ? readTopics(topicReader, place) : []),
    marginOf: (place, topic) => {
      const number = numbers.get(topic);
      if (!topicReader || number === undefined) return undefined;
      return (topicReader.read(place).scores[number] ?? 0) - (topicReader.labels[number]?.threshold ?? 0);
    },
  };
}
