import type { Match } from '../../model/clause';
import type { Topic } from '../../model/topic';

/** What touches people most, first: breaks ties between findings of one severity. */
const TOPIC_WEIGHTS: Partial<Record<Topic, number>> = {
  'content-licence': 1,
  'ai-training': 0.98,
  'private-messages': 0.96,
  biometrics: 0.95,
  'data-sharing': 0.92,
  arbitration: 0.9,
  tracking: 0.82,
  authorities: 0.8,
  'default-exposure': 0.8,
  identity: 0.78,
  location: 0.77,
  retention: 0.76,
  minors: 0.75,
  'unilateral-change': 0.72,
};
const OTHER_TOPICS = 0.65;

/** Facts that say more than their topic's other facts. */
const FACT_WEIGHTS: Record<string, number> = {
  'content-licence.ends-on-deletion': 1.3,
  'content-licence.survives': 1.25,
  'content-licence.grant#scope=perpetual': 1.2,
  'content-licence.grant#scope=irrevocable': 1.2,
  'content-licence.grant#acts=train-models': 1.2,
  'content-licence.ownership-kept': 1.15,
  'content-licence.ownership-taken': 1.2,
  'data-sharing.sells': 1.2,
  'data-sharing.does-not-sell': 1.2,
  'data-sharing.does-not-sell#verbs=sell': 1.2,
  'content-licence.includes': 0.9,
  'arbitration.class-waiver': 1.15,
  'arbitration.forced': 1.15,
  'private-messages.not-read': 1.1,
  'ai-training.not-used': 1.15,
};

export const weightOfTopic = (topic: Match['topic']): number => TOPIC_WEIGHTS[topic as Topic] ?? OTHER_TOPICS;
export const weightOfFact = (key: string): number => FACT_WEIGHTS[key] ?? (key.includes('#') ? 0.9 : 1);
