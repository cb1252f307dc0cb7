import type { Control, Piece, Spot, Survey } from '../survey/survey';

/** What is one setting: a control, or the radios of one question. */
export interface Unit {
  kind: 'switch' | 'checkbox' | 'radio' | 'select';
  controls: Control[];
  /** The control, or the smallest element around all radios. */
  root: Spot;
  /** A fieldset or radio group that holds these radios and nothing else. */
  group?: Spot;
  /** Of its first control. */
  index: number;
}

export const firstOf = (unit: Unit): Control => unit.controls[0] as Control;
export const lastOf = (unit: Unit): Control => unit.controls.at(-1) as Control;

/** Whether a piece is inside one of the unit's controls. */
export const isInside = (unit: Unit, piece: Piece): boolean =>
  unit.controls.some(({ spot }) => piece.index >= spot.piecesFrom && piece.index < spot.piecesTo);

/** Whether an element around holds controls of other units too. */
export const hasOthers = (spot: Spot, unit: Unit): boolean =>
  spot.controlsTo - spot.controlsFrom > unit.controls.length;

/** The largest element around a unit without a control of another. */
export function rowOf(unit: Unit, survey: Survey): Spot {
  let row = unit.root;
  while (row.parent && !hasOthers(row.parent, unit) && !isEdge(row.parent, survey)) row = row.parent;
  return row;
}

const isEdge = (spot: Spot, survey: Survey): boolean =>
  !spot.parent || spot.element.localName === 'main' || spot.element.localName === 'form' || survey.spots.size === 0;
