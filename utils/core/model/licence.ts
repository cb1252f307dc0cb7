import type { Match } from './clause';
import type { Time } from './hash';
import type { ClauseSource, Direction, Quote } from './judgement';

/** What a licence over what people post can say, the strongest first: ties between findings go by it. */
export const LICENCE_SLOTS = [
  'ends-on-deletion',
  'survives',
  'perpetual',
  'irrevocable',
  'ownership-taken',
  'ai-training',
  'no-ai-training',
  'any-purpose',
  'purpose-limit',
  'passed-on',
  'sublicensable',
  'transferable',
  'exclusive',
  'moral-rights',
  'ownership-kept',
  'royalty-free',
  'worldwide',
  'granted',
  'ends-late',
] as const;
export type LicenceSlot = (typeof LICENCE_SLOTS)[number];

/** Whom it serves that a licence says so; `ends-late` serves the reader more than nothing and less than a prompt end. */
export const LICENCE_SERVES: Readonly<Record<LicenceSlot, 'service' | 'reader' | 'neither'>> = {
  'ends-on-deletion': 'reader',
  survives: 'service',
  perpetual: 'service',
  irrevocable: 'service',
  'ownership-taken': 'service',
  'ai-training': 'service',
  'no-ai-training': 'reader',
  'any-purpose': 'service',
  'purpose-limit': 'reader',
  'passed-on': 'service',
  sublicensable: 'service',
  transferable: 'service',
  exclusive: 'service',
  'moral-rights': 'service',
  'ownership-kept': 'reader',
  'royalty-free': 'service',
  worldwide: 'service',
  granted: 'service',
  'ends-late': 'neither',
};

/** A slot and, for whom it is passed on to or what is left out of a promise, which. More of these are worse. */
export interface LicenceGift {
  slot: LicenceSlot;
  value?: string;
}

/** A clause of a text that says something of the licence. */
export interface LicenceClause {
  quote: Quote;
  gives: LicenceGift[];
}

/** A slot that the texts in force give. */
export interface GivenSlot {
  values: string[];
  /** Each says something that the ones before do not. */
  sources: ClauseSource[];
  /** When the text was first seen that has said so without a break. */
  since: Time;
  /** It said so when we looked first: it may have long before. */
  isSinceFirst?: true;
}

/** What a service's texts in force together say of the licence; a slot that none of them gives is not there. */
export type LicenceState = Partial<Record<LicenceSlot, GivenSlot>>;

/** What a service's other documents say around a change: some time before it, at that moment, some time after. */
export interface LicenceElsewhere {
  before: LicenceState;
  now: LicenceState;
  after: LicenceState;
}

/** Words on the licence that left the text for another document, or came from one. */
export interface MovedGift extends LicenceGift {
  source: ClauseSource;
}

/** A slot that two states say otherwise. */
export interface LicenceMove {
  slot: LicenceSlot;
  direction: Direction;
  change: 'new' | 'gone' | 'more' | 'less';
  /** Those that came or went, where the slot was given before and after. */
  values: string[];
  before?: GivenSlot;
  after?: GivenSlot;
}

/** What the change of one text means for the licence as the service's texts together give it. */
export interface LicenceChange {
  /** In the order of the slots; what only stands in another document is none. */
  moves: LicenceMove[];
  away: MovedGift[];
  here: MovedGift[];
}

const SLOT_OF_FRAME: Readonly<Record<string, LicenceSlot>> = {
  'content-licence.grant': 'granted',
  'content-licence.authorises': 'granted',
  'content-licence.purpose-limit': 'purpose-limit',
  'content-licence.ends-on-deletion': 'ends-on-deletion',
  'content-licence.ends-late': 'ends-late',
  'content-licence.survives': 'survives',
  'content-licence.ownership-kept': 'ownership-kept',
  'content-licence.ownership-taken': 'ownership-taken',
  'content-licence.moral-rights': 'moral-rights',
  'content-licence.passed-on': 'passed-on',
  'content-licence.free-use': 'royalty-free',
  'ai-training.trains': 'ai-training',
  'ai-training.develops': 'ai-training',
  'ai-training.not-used': 'no-ai-training',
};

const SLOT_OF_VALUE: Readonly<Record<string, LicenceSlot>> = {
  'scope=perpetual': 'perpetual',
  'scope=irrevocable': 'irrevocable',
  'scope=worldwide': 'worldwide',
  'scope=sublicensable': 'sublicensable',
  'scope=transferable': 'transferable',
  'scope=royalty-free': 'royalty-free',
  'scope=any-purpose': 'any-purpose',
  'scope=exclusive': 'exclusive',
  'purpose=service-only': 'purpose-limit',
  'acts=train-models': 'ai-training',
};

/** Ideas that people send are another licence than what they post. */
const ABOUT_IDEAS = 'content-licence.feedback';
const OF_CONTENT = ['content', 'public-posts'];

/** What a frame says of the licence by itself. */
export function giftOfFrame({ topic, frame = '', slots }: Match): LicenceGift | undefined {
  const slot = SLOT_OF_FRAME[frame];
  if (topic === 'ai-training' && !slots.sources?.some((source) => OF_CONTENT.includes(source))) return undefined;
  return slot && { slot };
}

/** What a value in one of its slots says of it. */
export function giftOfValue({ frame = '' }: Match, slot: string, value: string): LicenceGift | undefined {
  if (!frame.startsWith('content-licence.') || frame === ABOUT_IDEAS) return undefined;
  if (slot === 'recipients') return { slot: 'passed-on', value };
  if (slot === 'exception' && frame === 'content-licence.ends-on-deletion') return { slot: 'ends-on-deletion', value };
  const known = SLOT_OF_VALUE[`${slot}=${value}`];
  return known && { slot: known };
}
