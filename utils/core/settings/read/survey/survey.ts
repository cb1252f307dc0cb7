import type { ReadingOptions } from '../reading-options';

/** An element in its place on the page as it is drawn: shadow roots, slots and frames stand where they show. */
export interface Spot {
  element: Element;
  parent?: Spot;
  isShown: boolean;
  /** Lies in a box that is drawn without height. */
  isFolded?: true;
  /** Its texts: `pieces[piecesFrom]` up to before `piecesTo`; the same for controls. */
  piecesFrom: number;
  piecesTo: number;
  controlsFrom: number;
  controlsTo: number;
  /** Level of the heading it lies in. */
  heading?: number;
  /** The button, link or menu item it lies in. */
  press?: Spot;
  /** Lies in what frames the page: menus, header, footer, search. */
  isAround: boolean;
  isInMain: boolean;
}

/** A run of text that is read in one go: a line's worth, not a text node's. */
export interface Piece {
  text: string;
  spot: Spot;
  index: number;
  /** For screen readers only. */
  isSpoken: boolean;
}

export type ControlRole =
  | 'switch'
  | 'checkbox'
  | 'radio'
  | 'menuitemradio'
  | 'menuitemcheckbox'
  | 'select'
  | 'combobox'
  | 'listbox'
  | 'pressed'
  | 'custom'
  | 'painted'
  | 'drawn';

export interface Control {
  spot: Spot;
  role: ControlRole;
  index: number;
  isNative: boolean;
  /** Controls that it is made of: the input in a `role="switch"`. */
  inner: Control[];
}

export interface Survey {
  options: ReadingOptions;
  hasLayout: boolean;
  hasMain: boolean;
  spots: Map<Element, Spot>;
  /** The labels of controls: asking each control for its own costs the length of the page. */
  labels: Map<Element, Element[]>;
  pieces: Piece[];
  controls: Control[];
  /** Frames of other sites, and roots that stayed closed. */
  foreignFrames: Spot[];
  closedRoots: Spot[];
  /** Controls that wait behind a tab or a fold. */
  hidden: Element[];
  isCutShort: boolean;
}

export const piecesOf = (survey: Survey, spot: Pick<Spot, 'piecesFrom' | 'piecesTo'>): Piece[] =>
  survey.pieces.slice(spot.piecesFrom, spot.piecesTo);
export const countControls = (spot: Spot): number => spot.controlsTo - spot.controlsFrom;
export const holds = (outer: Spot, inner: Spot): boolean => {
  let spot: Spot | undefined = inner;
  while (spot && spot !== outer) spot = spot.parent;
  return spot === outer;
};

/** The same question asked of many spots: each is answered once. `passes` must depend on the spot alone. */
export function closestBy(passes: (spot: Spot) => boolean): (from: Spot | undefined) => Spot | undefined {
  const known = new WeakMap<Spot, { spot: Spot | undefined }>();
  return (from) => {
    const asked: Spot[] = [];
    let spot = from;
    let found: Spot | undefined;
    for (; spot; spot = spot.parent) {
      const answer = known.get(spot);
      if (answer) {
        found = answer.spot;
        break;
      }
      asked.push(spot);
      if (passes(spot)) {
        found = spot;
        break;
      }
    }
    for (const one of asked) known.set(one, { spot: found });
    return found;
  };
}

/** The nearest around a spot, itself included, that passes. */
export function closestSpot(from: Spot | undefined, passes: (spot: Spot) => boolean): Spot | undefined {
  let spot = from;
  while (spot && !passes(spot)) spot = spot.parent;
  return spot;
}
