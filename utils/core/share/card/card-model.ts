import type { Quote, Severity } from '../../model/judgement';
import type { PieceStyle } from './break-lines';

/** `wide` is 1200 by 630, as networks preview pages; `square` 1200 by 1200. */
export type CardShape = 'wide' | 'square';

/** One of the two texts, as far as a picture has room for it. */
export interface CardSide {
  /** `Before · seen on 4 February 2009` */
  label: string;
  /** Its marks are the words that went, or came. */
  quote?: Quote;
  /** Stands where there is no quote. */
  missing: string;
}

/** All that a picture says, in words; in this order. */
export interface CardContent {
  locale: string;
  direction: 'ltr' | 'rtl';
  service: string;
  document: string;
  /** In a word; settings have none. */
  verdict?: string;
  severity: Severity;
  headline: string;
  /** Absent where no sentence changed its meaning: `told` is read instead. */
  sides?: { before: CardSide; after: CardSide };
  told: string[];
  /** How it was seen, and how to tell whether it is true. */
  notes: string[];
}

export interface CardFont {
  family: 'ui' | 'quote';
  weight: 400 | 600 | 700;
  /** Pixels. */
  size: number;
}

/** Pixels that a text takes on one line. */
export type Measure = (text: string, font: CardFont) => number;

/** Names of `assets/tokens.css`, without their dashes. */
export type CardColour =
  | 'paper'
  | 'surface'
  | 'line'
  | 'line-strong'
  | 'ink'
  | 'ink-soft'
  | 'added'
  | 'added-soft'
  | 'removed'
  | 'removed-soft'
  | 'loud'
  | 'loud-soft'
  | 'notable'
  | 'notable-soft'
  | 'mild'
  | 'mild-soft'
  | 'quiet'
  | 'quiet-soft';

/** A rectangle of the picture, in pixels from its top left corner. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is drawn, from back to front. */
export type CardItem =
  | (Area & { kind: 'box'; fill?: CardColour; stroke?: CardColour; radius: number; isDashed?: boolean })
  | (Area & {
      kind: 'text';
      text: string;
      /** From the top of the area. */
      baseline: number;
      font: CardFont;
      colour: CardColour;
      direction: 'ltr' | 'rtl';
      /** What it is of: two of one role never stand over each other. */
      role: string;
    })
  /** Struck through, or underlined. */
  | (Area & { kind: 'rule'; colour: CardColour; of: Exclude<PieceStyle, 'plain'> })
  /** Our sign. */
  | (Area & { kind: 'sign' });

export interface Card {
  width: number;
  height: number;
  items: CardItem[];
}
