import { spokenName } from '../names/spoken-name';
import { type Piece, piecesOf, type Spot, type Survey } from '../survey/survey';
import { foldWords, isStateWord } from '../words';
import { rowOf, type Unit } from './unit';

/** Fewer rows of one shape may be settings that look alike. */
const LEAST_ROWS = 7;
const MOST_OF = 0.7;
const PERSONAL =
  /(?:^|\s)@[\w.]{2,}|\S+@\S+\.\S+|\b\d{1,3}(?:\.\d{1,3}){3}\b|\blast (?:active|seen|used)\b|\b(?:ago|zuletzt aktiv)\b/iu;

/** Units that are rows of a list of people, devices or apps: alike in shape, told apart by whom they name. */
export function findListed(units: Unit[], survey: Survey): Set<Unit> {
  const listed = new Set<Unit>();
  const rows = units.filter(({ kind }) => kind !== 'radio').map((unit) => ({ unit, row: rowOf(unit, survey) }));
  for (const members of Map.groupBy(rows, ({ row }) => row.parent).values()) {
    for (const alike of Map.groupBy(members, ({ row }) => shapeOf(row)).values()) {
      if (alike.length >= LEAST_ROWS && isList(alike, survey)) for (const { unit } of alike) listed.add(unit);
    }
  }
  return listed;
}

const shapeOf = ({ element }: Spot): string => `${element.localName}.${element.classList[0] ?? ''}`;

function isList(members: { unit: Unit; row: Spot }[], survey: Survey): boolean {
  const share = (passes: (member: { unit: Unit; row: Spot }) => boolean) =>
    members.filter(passes).length / members.length;
  const textsOf = (row: Spot) => piecesOf(survey, row).filter(({ isSpoken }: Piece) => !isSpoken);
  if (share(({ row }) => textsOf(row).some(({ text }) => PERSONAL.test(text))) >= MOST_OF) return true;
  const pictured = share(({ row }) => pictureOf(row.element) !== undefined);
  const alted = share(({ row }) => namesPicture(row, textsOf(row)[0]?.text ?? ''));
  if (alted >= MOST_OF) return true;
  if (pictured < MOST_OF) return false;
  const linked = new Set(
    members.map(({ row }) => row.element.querySelector('a[href]')?.getAttribute('href')).filter(Boolean),
  );
  return linked.size / members.length >= MOST_OF || isOneAct(members, survey);
}

/** A photograph or a logo, not a glyph. */
const pictureOf = (element: Element): string | undefined =>
  element.querySelector('img')?.getAttribute('src') ?? undefined;

function namesPicture(row: Spot, name: string): boolean {
  const alt = foldWords(row.element.querySelector('img')?.getAttribute('alt') ?? '');
  return alt.length > 1 && (alt.includes(foldWords(name)) || foldWords(name).includes(alt)) && name !== '';
}

/** The same thing can be done to each: `Block`, `Select`. */
function isOneAct(members: { unit: Unit }[], survey: Survey): boolean {
  const names = new Set(members.map(({ unit }) => spokenName(unit.root.element, survey)));
  const [name = ''] = names;
  return names.size === 1 && name !== '' && !isStateWord(name);
}
