import type { Survey } from '../survey-page';
import { HEADINGS } from '../tags';

/** They open a part of the page, and what stands on them heads it. */
const OPENS = '[aria-expanded], [aria-controls], [aria-haspopup], [role="tab"]';
const LEAST_BUTTONS = 2;
const LONGEST_BUTTON = 30;
const LONGEST_QUESTION = 80;
const LONGEST_CONSENT = 600;
/** Of the page's letters, before or after which hardly anything stands. */
const EDGE = 0.03;

/** A button that heads what it opens. */
export const isOpener = (button: Element): boolean =>
  button.matches(OPENS) || button.closest(`summary, ${HEADINGS}`) !== null;

const isButtonAt = ({ nodes, tags }: Survey, index: number): boolean =>
  tags[index] === 'button' || (tags[index] !== '#text' && (nodes[index] as Element).getAttribute('role') === 'button');

/** Sums of all before each place, so that no element is looked through again for those around it. */
interface Before {
  letters: Float64Array;
  /** Buttons that wait for an answer, and what is written on them. */
  buttons: Float64Array;
  written: Float64Array;
  /** Buttons that open something, and main headings. */
  names: Float64Array;
}

function sumBefore(survey: Survey): Before {
  const { nodes, tags, ends, weights } = survey;
  const made = (): Float64Array => new Float64Array(tags.length + 1);
  const before: Before = { letters: made(), buttons: made(), written: made(), names: made() };
  let inside = 0;
  for (let i = 0; i < tags.length; i++) {
    const isText = tags[i] === '#text';
    const weight = weights[i] ?? 0;
    const isButton = i >= inside && weight > 0 && isButtonAt(survey, i);
    if (isButton) inside = ends[i] ?? i + 1;
    const heads = isButton && (weight > LONGEST_BUTTON || isOpener(nodes[i] as Element));
    const add = (sums: Float64Array, more: number): void => {
      sums[i + 1] = (sums[i] ?? 0) + more;
    };
    add(before.letters, isText ? weight : 0);
    add(before.buttons, isButton && !heads ? 1 : 0);
    add(before.written, isButton && !heads ? weight : 0);
    add(before.names, heads || tags[i] === 'h1' ? 1 : 0);
  }
  return before;
}

/** Most pages of terms have none, and need no sums. */
function hasButtons(survey: Survey): boolean {
  let buttons = 0;
  for (let i = 0; i < survey.tags.length && buttons < LEAST_BUTTONS; i++)
    if ((survey.weights[i] ?? 0) > 0 && isButtonAt(survey, i)) buttons++;
  return buttons >= LEAST_BUTTONS;
}

/** What a page asks its reader (`Was this helpful?` `Yes` `No`) or offers: two buttons or more, and hardly a word beside them. */
export function leaveOutQuestions(survey: Survey, isLeftOut: Uint8Array): void {
  const { nodes, tags, ends, weights } = survey;
  if (!hasButtons(survey)) return;
  const { letters, buttons, written, names } = sumBefore(survey);
  const all = letters[tags.length] ?? 0;
  if ((buttons[tags.length] ?? 0) < LEAST_BUTTONS) return;
  for (let i = 1; i < tags.length; i++) {
    const end = ends[i] ?? i + 1;
    const inside = (sums: Float64Array): number => (sums[end] ?? 0) - (sums[i] ?? 0);
    if (isLeftOut[i] === 1 || tags[i] === '#text' || inside(buttons) < LEAST_BUTTONS || inside(names) > 0) continue;
    const weight = weights[i] ?? 0;
    const isAtEdge = (letters[i] ?? 0) <= EDGE * all || all - (letters[end] ?? 0) <= EDGE * all;
    const isConsent = isAtEdge && weight <= LONGEST_CONSENT && /cookie/i.test(nodes[i]?.textContent ?? '');
    if (!isConsent && weight - inside(written) > LONGEST_QUESTION) continue;
    isLeftOut.fill(1, i, end);
    i = end - 1;
  }
}
