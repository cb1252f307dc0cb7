export const PRINCIPLES = ['ownership', 'conservative-defaults', 'anonymity', 'no-surprise', 'fair-terms'] as const;
export type Principle = (typeof PRINCIPLES)[number];

export const PRINCIPLE_OF = {
  'content-licence': 'ownership',
  'ai-training': 'ownership',
  retention: 'ownership',
  biometrics: 'ownership',
  identity: 'anonymity',
  tracking: 'anonymity',
  'private-messages': 'anonymity',
  authorities: 'anonymity',
  location: 'conservative-defaults',
  'data-sharing': 'conservative-defaults',
  'default-exposure': 'conservative-defaults',
  minors: 'conservative-defaults',
  'unilateral-change': 'no-surprise',
  'consent-by-use': 'no-surprise',
  'privacy-bundled': 'no-surprise',
  arbitration: 'fair-terms',
  jurisdiction: 'fair-terms',
  'governing-law': 'fair-terms',
  liability: 'fair-terms',
  termination: 'fair-terms',
  'content-removal': 'fair-terms',
  fees: 'fair-terms',
} as const satisfies Record<string, Principle>;

/** What a clause is about. */
export type Topic = keyof typeof PRINCIPLE_OF;
/** A topic that a user's pack brings: `pack:<kebab>`. */
export type PackTopicId = `pack:${string}`;

export const isOurTopic = (topic: string): topic is Topic => Object.hasOwn(PRINCIPLE_OF, topic);

/** Whom it serves. */
export type Stance = 'adverse' | 'protective' | 'neutral';
