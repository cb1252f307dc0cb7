import type { ShownSetting, UnreadableControl } from '../../model/setting';
import { firstOf, rowOf, type Unit } from './controls/unit';
import { findOpener, rowOfOpener } from './join-popups';
import { nameUnit, type UnitName } from './names/name-unit';
import type { Row } from './rows/row';
import { isTrack } from './survey/drawing';
import { isCustom } from './survey/element';
import { type Piece, piecesOf, type Spot, type Survey } from './survey/survey';
import { readChoice } from './values/choice';
import { readState } from './values/two-state';
import { foldWords, isBadge } from './words';

interface ValueRead {
  value?: string;
  options?: string[];
  isUnverified?: true;
}

/** One setting as it was made out, before it has its path. */
export interface Found {
  spot: Spot;
  name: string;
  kind: ShownSetting['kind'];
  read: ValueRead;
  rest: Piece[];
  /** What the name was taken from. */
  taken: Piece[];
  cell?: UnitName['cell'];
  /** What a person acts on. */
  controls: Element[];
  isDisabled: boolean;
  reason?: UnreadableControl['reason'];
}

/** What a unit is called and how it stands; nothing where it belongs to a row that opened it. */
export function makeOut(unit: Unit, survey: Survey, rows: Row[]): Found[] {
  const read: ValueRead =
    unit.kind === 'switch' || unit.kind === 'checkbox' ? readState(firstOf(unit), survey) : readChoice(unit, survey);
  const opener = unit.kind === 'radio' ? findOpener(unit, survey) : undefined;
  const row = opener && rowOfOpener(opener, rows);
  if (row && read.options) {
    row.options = read.options;
    return [];
  }
  const values = [...(read.value ? [read.value] : []), ...(read.options ?? [])];
  const { name, rest, taken, cell } = nameUnit(unit, survey, values);
  const { role } = firstOf(unit);
  if (role === 'painted' && !read.value && !isTrackOf(unit, survey)) return [];
  if (role === 'pressed' && unit.kind !== 'radio' && !isRead(name, survey)) return [];
  const reason = name ? reasonOf(unit, read) : 'no-name';
  return [
    {
      spot: firstOf(unit).spot,
      name,
      kind: unit.kind,
      read,
      rest,
      taken: [...taken, ...optionPieces(unit, read, survey)],
      controls: unit.controls.map(({ spot }) => spot.element),
      ...(cell && { cell }),
      isDisabled: isDisabled(unit),
      ...(reason && { reason }),
    },
  ];
}

/** Drawn as a switch, so that it is one, though nothing tells how it stands. */
const isTrackOf = (unit: Unit, { hasLayout }: Survey): boolean => hasLayout && isTrack(firstOf(unit).spot.element);

/** The words of its options, or of the one that a box shows, head nothing either. */
function optionPieces(unit: Unit, { value, options = [] }: ValueRead, survey: Survey): Piece[] {
  if (unit.kind === 'radio') return piecesOf(survey, unit.root).filter(({ text }) => options.includes(text));
  const isDrawn = unit.kind === 'select' && !firstOf(unit).isNative;
  return isDrawn ? piecesOf(survey, rowOf(unit, survey)).filter(({ text }) => text === value) : [];
}

/** A pressed picture, like a star, acts on what is shown; a setting has words. */
const isRead = (name: string, { pieces }: Survey): boolean =>
  pieces.some(({ text, isSpoken }) => !isSpoken && foldWords(text) === foldWords(name));

function reasonOf(unit: Unit, read: ValueRead): UnreadableControl['reason'] | undefined {
  if (read.value) return undefined;
  const { role, spot } = firstOf(unit);
  return role === 'custom' || isCustom(spot.element) ? 'hidden-semantics' : 'no-value';
}

function isDisabled({ controls }: Unit): boolean {
  return controls.every(
    ({ spot: { element } }) => element.matches(':disabled') || element.closest('[aria-disabled="true"]') !== null,
  );
}

export const fromRow = ({ press, name, value, rest, isChoice, options }: Row): Found => ({
  spot: name.spot,
  name: name.text.replace(/[\s:：]+$/u, ''),
  kind: isChoice ? 'select' : 'row',
  read: { value: value.replace(/\s*[›>→▾▼⌄]+$/u, ''), ...(options && { options }) },
  rest: rest.filter(({ text, spot: place }) => !isBadge(text) && !place.heading),
  taken: [name],
  controls: [press.element],
  isDisabled: press.element.matches(':disabled') || press.element.getAttribute('aria-disabled') === 'true',
});
