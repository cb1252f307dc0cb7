import { stripUnseen } from '../../../text/normalise-text';
import { isOutOfSight, isWrittenAway } from './see';
import { breaksText, endsBold, looksApart } from './split-text';
import type { Piece, Spot, Survey } from './survey';

// Icons that fonts draw at code points of nobody.
const UNNAMED = /[\u{e000}-\u{f8ff}\u{f0000}-\u{10fffd}]/gu;
const LONGEST = 1000;

/** Puts text nodes together to pieces as the walk passes them. */
export class TextGatherer {
  readonly #survey: Survey;
  #text = '';
  #spot?: Spot;
  /** The element in the line that was left last, while nothing but space came since. */
  #left?: Element;

  constructor(survey: Survey) {
    this.#survey = survey;
  }

  /** @returns whether the element is a text apart, for `leave`. */
  enter(spot: Spot): boolean {
    const isApart = breaksText(spot.element);
    if (isApart) this.flush();
    else if (this.#left && this.#text && this.#isApartFromLeft(spot.element)) this.flush();
    return isApart;
  }

  leave(spot: Spot, isApart: boolean): void {
    if (isApart || this.#isLinkAlone(spot)) this.flush();
    else if (this.#text) this.#left = spot.element;
  }

  add(text: string, spot: Spot): void {
    if (/\S/.test(text)) {
      if (this.#left && this.#spot?.element === this.#left && endsBold(this.#left, text)) this.flush();
      this.#left = undefined;
      this.#spot ??= spot;
    }
    if (this.#text.length < LONGEST) this.#text += text;
  }

  flush(): void {
    const text = stripUnseen(this.#text).replace(UNNAMED, '').replace(/\s+/g, ' ').trim();
    const spot = this.#spot;
    this.#text = '';
    this.#spot = undefined;
    this.#left = undefined;
    if (!spot || !/[\p{L}\p{N}]/u.test(text)) return;
    const piece: Piece = {
      text: text.slice(0, LONGEST),
      spot,
      index: this.#survey.pieces.length,
      isSpoken: isOutOfSight(spot.element, this.#survey) || isWrittenAway(spot.element, this.#survey),
    };
    this.#survey.pieces.push(piece);
  }

  /** A link in a line of its own is a text of its own; one in a sentence is a part of it. */
  #isLinkAlone({ element, press }: Spot): boolean {
    if (press?.element !== element || !this.#spot || !element.contains(this.#spot.element)) return false;
    const next = element.nextSibling;
    return !(next?.nodeType === 3 && /\S/.test(next.nodeValue ?? ''));
  }

  #isApartFromLeft(element: Element): boolean {
    const left = this.#left as Element;
    const isGlued = !/\s$/.test(this.#text);
    if (isGlued && left.localName === 'span' && element.localName === 'span') return true;
    return looksApart(left, element);
  }
}
