import type { Unit } from './controls/unit';
import { firstOf } from './controls/unit';
import type { Row } from './rows/row';
import { referred, roleOf } from './survey/element';
import { isDialog } from './survey/place-of';
import { closestBy, type Spot, type Survey } from './survey/survey';

const popupAround = closestBy(({ element }) => isDialog(element) || roleOf(element) === 'menu');

/** Radios in a dialog or menu whose opener is known by the page: the opener's element. */
export function findOpener(unit: Unit, survey: Survey): Spot | undefined {
  const popup = popupAround(firstOf(unit).spot);
  if (!popup) return undefined;
  const openers = [...survey.spots.values()].filter(({ element }) => element.hasAttribute('aria-expanded'));
  const named = openers.find(({ element }) =>
    ['aria-controls', 'aria-owns'].some((attribute) => referred(element, attribute).includes(popup.element)),
  );
  if (named) return named;
  const open = openers.filter(
    ({ element }) => element.getAttribute('aria-expanded') === 'true' && element.hasAttribute('aria-haspopup'),
  );
  return open.length === 1 ? open[0] : undefined;
}

export const rowOfOpener = (opener: Spot, rows: Row[]): Row | undefined =>
  rows.find(({ press, spot }) => press === opener || spot === opener || press.element.contains(opener.element));
