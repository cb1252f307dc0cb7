import type { Unit } from '../controls/unit';
import { isInside } from '../controls/unit';
import { isTickable, referred } from '../survey/element';
import { labelsOf } from '../survey/labels';
import { type Piece, piecesOf, type Survey } from '../survey/survey';
import { isBadge, isGeneric } from '../words';
import { spokenName } from './spoken-name';

interface Said {
  name: string;
  used: Piece[];
  isUnseen: boolean;
}

/** What radios are asked about: the name of their group, the question's own label, nothing else. */
export function groupName(unit: Unit, survey: Survey, values: string[]): Said {
  const question = ownQuestion(unit, survey);
  if (question.length > 0) return { name: question[0]?.text ?? '', used: question, isUnseen: false };
  const { group } = unit;
  if (!group) return { name: '', used: [], isUnseen: false };
  const label = referred(group.element, 'aria-labelledby');
  const legend = [...group.element.children].find(({ localName }) => localName === 'legend');
  const pieces = [...label, ...(legend ? [legend] : [])].flatMap((source) => {
    const spot = survey.spots.get(source);
    return spot ? piecesOf(survey, spot) : [];
  });
  const seen = pieces.filter(({ text }) => !isBadge(text) && !isGeneric(text) && !values.includes(text));
  if (seen[0]) return { name: seen[0].text, used: seen, isUnseen: false };
  return { name: spokenName(group.element, survey), used: [], isUnseen: true };
}

/** Some makers bind the question's label to one of the answers. */
function ownQuestion(unit: Unit, survey: Survey): Piece[] {
  const labels = unit.controls.flatMap(({ spot }) => (isTickable(spot.element) ? labelsOf(spot.element, survey) : []));
  const question = labels.find((label) => {
    const cell = label.closest('dt,th,legend,td:first-child');
    return cell !== null && !unit.controls.some(({ spot }) => cell.contains(spot.element));
  });
  const spot = question && survey.spots.get(question);
  return spot ? piecesOf(survey, spot).filter((piece) => !isInside(unit, piece)) : [];
}
