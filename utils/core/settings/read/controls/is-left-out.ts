import { classWords, isInput, isSelect, roleOf } from '../survey/element';
import { labelsOf } from '../survey/labels';
import { isDialog } from '../survey/place-of';
import { type Control, closestBy, countControls, piecesOf, type Spot, type Survey } from '../survey/survey';
import { isAct, namesNoSetting } from '../words';

const LAYER_WORDS = /cookie|consent|gdpr|onetrust|cmp\b|didomi|usercentrics|trustarc/i;
const LAYER_TEXT = /cookie|クッキー|쿠키|कुकी|ملفات تعريف الارتباط/iu;
const PLAYING = new Set(['player', 'video', 'audio']);

const formOf = closestBy(({ element }) => element.localName === 'form');
const feedOf = closestBy(({ element }) => isArticle(element) || isPlayer(element));
const layerOf = closestBy(
  ({ element }) => isDialog(element) || LAYER_WORDS.test(`${element.id} ${element.getAttribute('class')}`),
);
const rowOf = closestBy(({ element }) => element.localName === 'tr' || ['row', 'option'].includes(roleOf(element)));
const tableOf = closestBy(
  ({ element }) => element.localName === 'table' || ['grid', 'table', 'treegrid'].includes(roleOf(element)),
);

/** Controls that set nothing of a person's account: of frames of the page, feeds, players, layers, log-ins, lists. */
export function isLeftOut(control: Control, survey: Survey): boolean {
  const { spot } = control;
  if (spot.isAround || (survey.hasMain && !spot.isInMain)) return true;
  return (
    isInFeed(control) ||
    isPressedAct(control, survey) ||
    isInStripOfPictures(control, survey) ||
    isInCookieLayer(spot) ||
    isInLogin(control) ||
    isOfList(control, survey) ||
    isInSearch(control, survey) ||
    isTextField(control)
  );
}

function isInFeed({ spot, role }: Control): boolean {
  const place = feedOf(spot);
  if (!place) return false;
  return isPlayer(place.element) || role === 'pressed' || roleOf(place.element) === 'feed';
}

/** `Follow` stays pressed too, and sets nothing. */
const isPressedAct = ({ spot, role }: Control, survey: Survey): boolean =>
  role === 'pressed' &&
  (isAct(spot.element.getAttribute('aria-label') ?? '') || piecesOf(survey, spot).some(({ text }) => isAct(text)));

const LETTERS = /\p{L}/u;

/** Pictures to be pressed, side by side, that no words are over: the views of an app, or tools. */
function isInStripOfPictures({ spot, role }: Control, survey: Survey): boolean {
  if (role !== 'pressed') return false;
  const isWorded = (one: Spot) => piecesOf(survey, one).some(({ text, isSpoken }) => !isSpoken && LETTERS.test(text));
  let strip: Spot | undefined = spot.parent;
  if (isWorded(spot) || !strip || countControls(strip) < 2) return false;
  const { controlsFrom, controlsTo } = strip;
  while (strip && !isWorded(strip)) strip = strip.parent;
  return !strip || strip.controlsFrom < controlsFrom || strip.controlsTo > controlsTo;
}

const isArticle = (element: Element): boolean =>
  element.localName === 'article' || roleOf(element) === 'article' || roleOf(element) === 'feed';
const isPlayer = (element: Element): boolean =>
  classWords(element).some((word) => PLAYING.has(word)) && element.querySelector('video,audio') !== null;

function isInCookieLayer(spot: Spot): boolean {
  const layer = layerOf(spot);
  if (!layer || layer.element.localName === 'main' || layer.element.localName === 'body') return false;
  const { element } = layer;
  const isNamed = LAYER_WORDS.test(
    `${element.id} ${element.getAttribute('class')} ${element.getAttribute('aria-label')}`,
  );
  return (
    isNamed && (isDialog(element) || isFloating(element)) && LAYER_TEXT.test(element.textContent?.slice(0, 3000) ?? '')
  );
}

function isFloating(element: Element): boolean {
  const { position } = (element.ownerDocument.defaultView as Window).getComputedStyle(element);
  return position === 'fixed' || position === 'sticky';
}

const FEW = 2;

/** `Remember me` beside a password. */
function isInLogin({ spot }: Control): boolean {
  const form = formOf(spot);
  return (
    form !== undefined && countControls(form) <= FEW && form.element.querySelector('input[type="password"]') !== null
  );
}

/** Ticks that choose rows of a table or a list, to do something with them. */
function isOfList({ spot, role }: Control, survey: Survey): boolean {
  if (role !== 'checkbox') return false;
  const row = rowOf(spot);
  const table = row && tableOf(row);
  if (!row || !table) return false;
  const [cell] = row.element.children;
  const place = cell && survey.spots.get(cell);
  // A tick with words beside it is no handle of a row.
  const isFirst =
    cell?.contains(spot.element) === true && !piecesOf(survey, place ?? spot).some(({ isSpoken }) => !isSpoken);
  const head = table.element.querySelector('tr, [role="row"]');
  return isFirst && head !== null && ticksAll(head);
}

/** The head of a table that has a tick of its own in its first cell. */
const ticksAll = (head: Element): boolean =>
  head.matches('thead *, :has(> th:not([scope="row"]), > [role="columnheader"])') &&
  Boolean(head.children[0]?.querySelector('input[type="checkbox"], [role="checkbox"]'));

function isInSearch(control: Control, survey: Survey): boolean {
  const { spot } = control;
  const form = formOf(spot);
  const method = form?.element.getAttribute('method')?.toLowerCase();
  const field = form?.element.querySelector('input[type="search"]:not([role="combobox"]), input[name="q"]');
  // What narrows a search follows what is searched for; in a form of settings one searches for whom to add.
  if (method !== 'post' && field && isBefore(field, spot.element)) return true;
  // What is read is meant, whatever is heard: `Sort order` over a list that is spoken of as `Sort by`.
  const label = labelText(spot, survey) || (spot.element.getAttribute('aria-label') ?? '');
  return namesNoSetting(label);
}

const isBefore = (one: Element, other: Element): boolean => (one.compareDocumentPosition(other) & 4) !== 0;

/** Without the options that stand in it. */
function labelText(spot: Spot, survey: Survey): string {
  const [label] = labelsOf(spot.element, survey);
  return label?.textContent?.replace(spot.element.textContent ?? '', '').trim() ?? '';
}

const NUMBERS = 20;

/** A day or a year of birth is no choice, and neither is what one types into a list. */
function isTextField({ spot, role }: Control): boolean {
  const { element } = spot;
  if (isSelect(element)) {
    const texts = [...element.options].map((option) => option.text.trim()).filter((text) => /\d/.test(text));
    return texts.length > NUMBERS && texts.every((text) => /^\d{1,4}$/.test(text));
  }
  if (role !== 'combobox' || !isInput(element)) return false;
  const isTyped = !element.readOnly && element.getAttribute('aria-autocomplete') !== 'none';
  return isTyped && !hasShownValue(spot);
}

const SHOWING = new Set(['select', 'control', 'value']);
const isShowing = (element: Element): boolean => classWords(element).some((word) => SHOWING.has(word));

/** Libraries show what was chosen beside an empty input. */
function hasShownValue({ parent }: Spot): boolean {
  const around = parent?.parent?.element;
  return around !== undefined && (isShowing(around) || [...around.children].some(isShowing));
}
