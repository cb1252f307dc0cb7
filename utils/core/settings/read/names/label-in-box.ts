import { type Control, type Piece, piecesOf, type Survey } from '../survey/survey';
import { foldWords } from '../words';
import { titleScore } from './title-score';

const ON_PRESS = -2;

/** The label that stands in a box together with what is chosen there: marked as one, or made as one. */
export function labelInBox({ spot }: Control, survey: Survey): Piece[] {
  const marked = spot.element.querySelector('label');
  const place = marked && survey.spots.get(marked);
  if (place) return piecesOf(survey, place);
  const [label, value, more] = piecesOf(survey, spot).filter(({ isSpoken }) => !isSpoken);
  if (label && value && isCalled(spot.element, label.text)) return [label];
  return label && value && !more && leads(label) && !leads(value) && !explains(value) ? [label] : [];
}

const isCalled = (element: Element, text: string): boolean =>
  foldWords(element.getAttribute('aria-label') ?? '') === foldWords(text);

/** What stands on a button scores less; here both do. */
const plain = ({ spot }: Piece): number => (spot.press ? ON_PRESS : 0);
const leads = (piece: Piece): boolean => titleScore(piece) > plain(piece);
const explains = (piece: Piece): boolean => titleScore(piece) < plain(piece);
