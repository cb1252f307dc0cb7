import type { PagePress } from '../../browser/messages';
import { mentionsTerms } from '../../core/extract/notices/mentions-terms';
import { readConsentBoxes } from './read-consent-boxes';
import { readWords } from './read-words';

const CONTROL = 'button, input[type="submit"], input[type="button"], [role="button"]';
const PLACE = 'form, dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** Where people write, and what they wrote: a button there is about that. */
const WRITTEN =
  'article, [role="article"], [role="feed"], [role="log"], [role="textbox"], ' +
  '[contenteditable]:not([contenteditable="false"])';
/** A control is pressed on itself or on what little lies in it. */
const DEEPEST = 8;
const LONGEST_LABEL = 60;
const MOST_TEXT = 3000;
const MOST_LINKS = 20;

/**
 * A press of the user on a button of a form or dialog that speaks of terms, from the inside of the page out; undefined
 * for any other. Read are the page's own words there, whether boxes that ask for agreement are ticked, and whether the
 * form is complete; nothing that was typed.
 */
export const readPress = (path: readonly EventTarget[]): PagePress | undefined => {
  const elements = path.filter((target) => target instanceof Element);
  const control = elements.slice(0, DEEPEST).find((element) => element.matches(CONTROL));
  if (!control || control.getAttribute('aria-disabled') === 'true') return;
  if (elements.some((element) => element.matches(WRITTEN))) return;
  const label = labelOf(control);
  if (!label || label.length > LONGEST_LABEL) return;
  for (const place of placesOf(control, elements)) {
    const text = readWords(place, MOST_TEXT);
    if (text === undefined) return;
    if (mentionsTerms(text)) return pressIn(place, label, text);
  }
};

const pressIn = (place: Element, label: string, text: string): PagePress | undefined => {
  // Asking a form in this way tells the page nothing.
  if (place.matches(':invalid') || place.querySelector(`form:invalid, ${WRITTEN}`)) return;
  const boxes = readConsentBoxes(place);
  const links = linksIn(place);
  if (boxes === 'open' || links.length === 0) return;
  return { label, text, links, ...(boxes === 'ticked' ? { isTicked: true } : {}) };
};

const labelOf = (control: Element): string => {
  const words = control instanceof HTMLInputElement ? control.value : readWords(control, LONGEST_LABEL);
  return (words?.trim() || control.getAttribute('aria-label') || '').replace(/\s+/g, ' ').trim();
};

/** The form or dialog it stands in; a form's next surroundings too, where the line about the terms stands below it. */
const placesOf = (control: Element, elements: readonly Element[]): Element[] => {
  const { form } = control as HTMLButtonElement;
  const inner = form ?? elements.find((element) => element.matches(PLACE));
  if (!inner) return [];
  const dialog = elements.slice(elements.indexOf(inner) + 1).find((element) => element.matches(PLACE));
  const around = inner.parentElement;
  const outer = dialog ?? (around?.matches('body, html') ? undefined : around);
  return outer ? [inner, outer] : [inner];
};

const linksIn = (place: Element): PagePress['links'] =>
  Array.from(place.querySelectorAll<HTMLAnchorElement>('a[href]'))
    .filter(({ protocol }) => /^https?:$/.test(protocol))
    .slice(0, MOST_LINKS)
    .map((link) => ({ href: link.origin + link.pathname, text: (link.textContent ?? '').replace(/\s+/g, ' ').trim() }));
