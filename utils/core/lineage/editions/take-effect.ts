import type { Terms } from '../../model/terms';
import type { Lineage } from '../../model/version';
import { similarity } from '../../text/similarity';
import type { DocumentState, LineageState, Look } from '../lineage-decision';
import { wordsOf } from '../measure-texts';
import { linesOfRegion } from '../regions/fits-region';
import { noteRegion } from '../regions/note-region';
import { bareLine, replaceText } from '../replace-text';
import { noteSeen } from '../ways';
import { ANNOUNCED } from './time-of-edition';

/** The announced text, less the lines that announced it, or with a last correction. */
const NEARLY = 0.9;

type OfPlace = Pick<Terms, 'lang' | 'region'>;

const findLine = ({ lineages }: DocumentState, { lang, region }: OfPlace, label?: string): LineageState | undefined =>
  linesOfRegion(lineages, region).find(
    (line) => line.edition === label && line.how === undefined && line.lang === lang,
  );

/** The line of what was announced, in the language and for the region of a text. */
export const findAnnounced = (state: DocumentState, place: OfPlace): LineageState | undefined =>
  findLine(state, place, ANNOUNCED);

/** The line of the text in force, in the language and for the region of a text. */
export const findInForce = (state: DocumentState, place: OfPlace): LineageState | undefined => findLine(state, place);

export interface TakenEffect {
  /** The line in force, with the text that was announced. */
  lineage: Lineage;
  announced: LineageState;
}

/** What was announced is the text in force now: nothing that has to be seen twice. */
export function takeEffect(state: DocumentState, look: Look): TakenEffect | undefined {
  const { edition, textHash, at } = look;
  if (edition.edition !== undefined) return undefined;
  const announced = findAnnounced(state, edition);
  const inForce = findInForce(state, edition);
  if (!announced || !inForce || inForce.currentHash === textHash) return undefined;
  const words = wordsOf(edition);
  const likeness = similarity(wordsOf(announced.current), words);
  if (likeness < NEARLY || likeness <= similarity(wordsOf(inForce.current), words)) return undefined;
  const lineage = replaceText(inForce, bareLine(inForce), at);
  return { lineage: noteRegion(noteSeen(lineage, look, textHash), look), announced };
}
