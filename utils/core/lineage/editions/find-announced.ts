import type { Terms } from '../../model/terms';
import type { DocumentState, LineageState } from '../lineage-decision';
import { linesOfRegion } from '../regions/fits-region';
import { ANNOUNCED } from './time-of-edition';

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
