import type { Time } from '../../utils/core/model/hash';
import type { Direction, Quote } from '../../utils/core/model/judgement';
import type { LicenceSlot } from '../../utils/core/model/licence';

/** The words of a document that an answer rests on. */
export interface LicenceWords {
  quote: Quote;
  termsType: string;
  href: string;
}

/** What the licence said on one point from one moment on. */
export interface LicenceCell {
  isSaid: boolean;
  /** To whom it is passed on, or what is left out of a promise. */
  values: readonly string[];
  /** Against the moment before; absent where nothing changed. */
  turn?: Direction;
  since?: Time;
  /** It was said already when we looked first. */
  isSinceFirst: boolean;
  words: readonly LicenceWords[];
}

/** One point, by moment. */
export interface LicencePoint {
  slot: LicenceSlot;
  cells: readonly LicenceCell[];
}

/** The licence of a service over time, newest first. */
export interface LicenceTable {
  /** `isFirst`: what was said when the documents were first seen, whenever it began. */
  moments: readonly { at: Time; isFirst: boolean }[];
  groups: readonly { serves: 'reader' | 'service'; points: readonly LicencePoint[] }[];
}
