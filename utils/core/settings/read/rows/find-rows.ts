import { closestSpot, type Spot, type Survey } from '../survey/survey';
import { isChanging, isValueText } from '../words';
import { asRow, type Place, wordsOf } from './as-row';
import { isOwnPress } from './press';
import type { Row } from './row';
import { acrossLine, besideChange, besideQuestions, likeThose, type Tells } from './rows-alike';

const A_SLICE = 20;

const byWords: Tells = ({ text }) => isValueText(text);

/** Rows whose value is a text, in reading order. */
export function* findRows(survey: Survey): Generator<undefined, Row[]> {
  const controls = new Set(survey.controls.map(({ spot }) => spot));
  // A part of a control, like the words of an option, is no row.
  const presses = [...survey.spots.values()].filter(
    (spot) => isOwnPress(spot, survey) && !closestSpot(spot.parent, (one) => controls.has(one)),
  );
  const rows: Row[] = [];
  const left: Spot[] = [];
  const named = new Set<number>();
  const take = (row: Row) => {
    if (!named.has(row.name.index)) rows.push(row);
    named.add(row.name.index);
  };
  yield;
  for (const [index, press] of presses.entries()) {
    const row = asRow(press, { survey, presses, tells: byWords });
    if (row) take(row);
    else left.push(press);
    if (index % A_SLICE === 0) yield;
  }
  const readAll =
    (some: Spot[], more: Partial<Place> = {}) =>
    (tells: Tells) =>
      some
        .map((press) => asRow(press, { survey, presses, tells, ...more }))
        .filter((row) => row !== undefined && !named.has(row.name.index)) as Row[];
  for (const row of likeThose(rows, survey, readAll(left, { mayAnswer: true }))) take(row);
  for (const row of besideQuestions(survey, readAll(left, { mayAnswer: true }))) take(row);
  yield;
  const changing = left.filter((press) => wordsOf(press, survey).some(({ text }) => isChanging(text)));
  for (const row of besideChange(survey, readAll(changing))) take(row);
  for (const row of likeThose(rows, survey, readAll(changing))) take(row);
  if (survey.hasLayout) {
    const across = acrossLine(rows, readAll(left));
    for (const row of across) take(row);
    if (across.length > 0) for (const row of likeThose(rows, survey, readAll(left))) take(row);
  }
  return rows;
}
