import type { Lineage } from '../../model/version';
import { similarity } from '../../text/similarity';
import type { DocumentState, LineageState, Look } from '../lineage-decision';
import { wordsOf } from '../measure-texts';
import { noteSeen } from '../ways';
import { ANNOUNCED } from './time-of-edition';

const EARLIER_KEPT = 50;
/** The announced text, less the lines that announced it, or with a last correction. */
const NEARLY = 0.9;

/** The line of what was announced, in the language of a text. */
export const findAnnounced = ({ lineages }: DocumentState, lang: string | undefined): LineageState | undefined =>
  lineages.find((line) => line.edition === ANNOUNCED && line.how === undefined && line.lang === lang);

/** The line of the text in force, in the language of a text. */
export const findInForce = ({ lineages }: DocumentState, lang: string | undefined): LineageState | undefined =>
  lineages.find((line) => line.edition === undefined && line.how === undefined && line.lang === lang);

export interface TakenEffect {
  /** The line in force, with the text that was announced. */
  lineage: Lineage;
  announced: LineageState;
}

/** What was announced is the text in force now: nothing that has to be seen twice. */
export function takeEffect(state: DocumentState, look: Look): TakenEffect | undefined {
  const { edition, textHash, at } = look;
  if (edition.edition !== undefined) return undefined;
  const announced = findAnnounced(state, edition.lang);
  const inForce = findInForce(state, edition.lang);
  if (!announced || !inForce || inForce.currentHash === textHash) return undefined;
  const words = wordsOf(edition);
  const likeness = similarity(wordsOf(announced.current), words);
  if (likeness < NEARLY || likeness <= similarity(wordsOf(inForce.current), words)) return undefined;
  const { current: _, currentHash, currentHow: __, currentAt: ___, held: ____, ...line } = inForce;
  const left = { textHash: currentHash, versionId: line.currentId, until: at };
  const lineage = { ...line, earlier: [left, ...line.earlier].slice(0, EARLIER_KEPT) };
  return { lineage: noteSeen(lineage, look, textHash), announced };
}
