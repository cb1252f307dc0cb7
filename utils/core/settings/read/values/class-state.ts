import { type Control, holds, type Spot, type Survey } from '../survey/survey';

const ON_WORDS = new Set(['checked', 'on', 'toggled', 'true']);
const OFF_WORDS = new Set(['unchecked', 'off', 'untoggled', 'notchecked', 'false']);
/** Only of what nothing else says the state of: on a row they mean other things. */
const LOOSE_ON = new Set(['active', 'selected', 'enabled']);
const LOOSE_OFF = new Set(['inactive', 'disabled']);
const HIGHEST = 3;

/** What class names and data attributes say of one element: a sign, never proof. */
export function signOf(element: Element, isLoose = false): 'on' | 'off' | undefined {
  const said = element.getAttribute('data-state') ?? element.getAttribute('data-checked') ?? undefined;
  if (said !== undefined) {
    if (said === '' || ON_WORDS.has(said)) return 'on';
    if (OFF_WORDS.has(said)) return 'off';
  }
  for (const token of element.getAttribute('class')?.slice(0, 500).split(/\s+/) ?? []) {
    const sign = signOfToken(token, isLoose);
    if (sign) return sign;
  }
  return undefined;
}

function signOfToken(token: string, isLoose: boolean): 'on' | 'off' | undefined {
  // `has-checked:bg-blue`, `data-[state=on]:...` say how it would look, not how it is.
  if (/[:[\]]/.test(token)) return undefined;
  const words = token
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  // Build tools add a hash: `Switch_checked__x7a2`.
  const isHashed = words.length > 2 && /\d/.test(words.at(-1) ?? '');
  const last = words[words.length - (isHashed ? 2 : 1)] ?? '';
  const isDenied = ['not', 'un', 'non'].includes(words[words.length - (isHashed ? 3 : 2)] ?? '');
  if (ON_WORDS.has(last) || (isLoose && LOOSE_ON.has(last))) return isDenied ? 'off' : 'on';
  return OFF_WORDS.has(last) || (isLoose && LOOSE_OFF.has(last)) ? 'off' : undefined;
}

/** The nearest sign on what is drawn around a control and belongs to it alone. */
export function signAround({ spot, inner }: Control, survey: Survey): 'on' | 'off' | undefined {
  const parts = [spot.element, ...inner.map((one) => one.spot.element), ...childrenOf(spot.element)];
  let around: Spot | undefined = spot.parent;
  for (let step = 0; around && step < HIGHEST && around.controlsTo - around.controlsFrom === 1; step++) {
    parts.push(around.element, ...childrenOf(around.element).filter((child) => !isAnother(child, spot, survey)));
    around = around.parent;
  }
  for (const part of parts) {
    const sign = signOf(part);
    if (sign) return sign;
  }
  return undefined;
}

const MOST_CHILDREN = 8;
const childrenOf = (element: Element): Element[] => [...element.children].slice(0, MOST_CHILDREN);
const isAnother = (child: Element, spot: Spot, survey: Survey): boolean => {
  const place = survey.spots.get(child);
  return place !== undefined && place !== spot && !holds(place, spot) && place.piecesTo - place.piecesFrom > 1;
};
