import { isBadge, isChanging, isStateWord } from '../words';
import { classWords, isCustom } from './element';
import { isCustomSwitch } from './find-role';
import { styleOf } from './see';

/** Marks in a sentence; never its end. */
const MARKS = new Set(
  'b strong i em u s mark code abbr cite q sub time bdi bdo font wbr data kbd var samp tt ins del'.split(' '),
);
/** As often there for how they look. */
const PICTURES = new Set(['b', 'i', 'em', 'sup']);
const LINES = new Set(['span', 'a', 'slot', 'label', 'output']);
const APART = new Set(['small', 'sup', 'br', 'button', 'summary', 'legend', 'label']);
const APART_WORDS = new Set(
  'hint help description desc caption subtitle subtext note secondary muted badge tag pill chip explanation supporting state status sublabel'.split(
    ' ',
  ),
);
const LONGEST_BADGE = 30;
const LONGEST_PILL = 15;

/** Whether a text ends where this element begins and ends. */
export function breaksText(element: Element): boolean {
  const tag = element.localName;
  if (MARKS.has(tag)) return isStateAlone(element) || (PICTURES.has(tag) && isPill(element)) || isBlock(element);
  if (APART.has(tag) || element.hasAttribute('role')) return true;
  if (tag === 'a' && isChanging(wordsOf(element))) return true;
  if ((!LINES.has(tag) && !isCustom(element)) || isCustomSwitch(element)) return true;
  if (classWords(element).some((word) => APART_WORDS.has(word))) return true;
  const { display } = styleOf(element);
  if (display !== 'inline' && display !== 'contents') return true;
  return isBadgeAlone(element) || isStateAlone(element) || isPill(element);
}

/** A mark that a style takes out of its sentence: set as a line of its own, or put where only screen readers find it. */
const isBlock = (element: Element): boolean => /^(?:block|flex|grid)$/.test(styleOf(element).display);

/** A word or two in a box of their own: a badge or a button, whatever it says. */
function isPill(element: Element): boolean {
  if (wordsOf(element).trim().length > LONGEST_PILL) return false;
  const { backgroundColor, borderTopWidth, borderBottomWidth } = styleOf(element);
  const isFramed = Number.parseFloat(borderTopWidth) > 0 && Number.parseFloat(borderBottomWidth) > 0;
  return isFramed || !/^(?:|transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor);
}

const wordsOf = (element: Element): string => (element.textContent ?? '').slice(0, LONGEST_BADGE + 1);
const isBadgeAlone = (element: Element): boolean => isShort(wordsOf(element), isBadge);
const isStateAlone = (element: Element): boolean => isShort(wordsOf(element), isStateWord);
const isShort = (words: string, is: (words: string) => boolean): boolean => words.length <= LONGEST_BADGE && is(words);

const startsAnew = (text: string): boolean => /^[\s\p{P}]*(?:\p{Lu}|\p{Lo}|\p{N})/u.test(text);

/** Two runs in one line are two texts when they look different and the second begins anew. */
export function looksApart(before: Element, after: Element): boolean {
  if (before === after || MARKS.has(after.localName)) return false;
  const [one, other] = [styleOf(before), styleOf(after)];
  if (one.fontSize !== other.fontSize && other.fontSize) return true;
  const isPlainer = one.color !== other.color || one.fontWeight !== other.fontWeight;
  return isPlainer && after.localName !== 'a' && startsAnew(after.textContent ?? '');
}

/** `<strong>Everyone</strong> Anyone on the site`: a bold beginning is a text by itself, unless its sentence goes on. */
export const endsBold = (marked: Element, next: string): boolean =>
  (marked.localName === 'strong' || marked.localName === 'b') && /^\s*(?:[-–—:]\s*)?(?:\p{Lu}|\p{Lo})/u.test(next);
