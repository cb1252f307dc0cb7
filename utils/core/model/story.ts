import type { Time } from './hash';
import type { Topic } from './topic';

/** What can happen on the way from one text to the next. */
export type MomentKind =
  | 'earlier-first'
  | 'earlier-last'
  | 'own-date'
  | 'announced'
  | 'notice'
  | 'mail'
  | 'new-first'
  | 'in-force'
  | 'undone-change';

export interface Moment {
  kind: MomentKind;
  at: Time;
  /** A day that a page or a person named, at its midnight UTC. */
  isDay: boolean;
}

/** Topics on which there is a step that a reader can take, wherever the service is. */
export const ADVISED = [
  'ai-training',
  'arbitration',
  'biometrics',
  'consent-by-use',
  'content-licence',
  'data-sharing',
  'default-exposure',
  'fees',
  'location',
  'minors',
  'private-messages',
  'tracking',
] as const satisfies readonly Topic[];
export type AdvisedTopic = (typeof ADVISED)[number];

/** Steps against a change for the worse. */
export interface Steps {
  advice: AdvisedTopic[];
  /** Addresses of the service itself, as its declaration knows them. */
  pages: { settings?: string; download?: string; deletion?: string };
}
