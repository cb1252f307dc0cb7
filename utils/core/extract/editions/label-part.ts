import type { Block } from '../../model/terms';
import { findPhrase } from '../find-phrase';
import { foldName } from '../terms-type/terms-names';
import { type EditionKind, editionPhrases } from './edition-phrases';
import { findRegion } from './find-region';

/** What a part of a page is beside the others; `current` is the text in force, and has no label of its own. */
export interface PartLabel {
  family: 'time' | 'region' | 'audience';
  label: string;
}

/** A line that says which of several texts this is: longer ones say something else besides. */
export const LONGEST_LABEL = 180;
const LINES_AFTER = 3;
const LINES_BEFORE = 3;
/** `Effective 1 May (previous version)` links to another text; `Previous version` names this one. */
const LEAD = 4;
const FAMILY: Record<EditionKind, PartLabel['family']> = {
  previous: 'time',
  announced: 'time',
  current: 'time',
  elsewhere: 'region',
  eu: 'region',
  business: 'audience',
  consumer: 'audience',
};

/** What a line says of the text it stands at. Regions count where the line says for whom it is, or is a heading. */
export function labelOfLine({ kind, text }: Block, lang?: string): PartLabel | undefined {
  if (text.length > LONGEST_LABEL || kind === 'row') return undefined;
  const folded = foldName(text);
  const { kinds, residence, any } = editionPhrases(lang);
  if (!any.test(folded)) return undefined;
  const livesThere = kind === 'heading' || residence.some((phrase) => findPhrase(folded, phrase) >= 0);
  for (const [name, phrases] of kinds) {
    const family = FAMILY[name];
    if (name === 'eu' && !livesThere) continue;
    if (family === 'audience' && kind !== 'heading') continue;
    const at = phrases.map((phrase) => findPhrase(folded, phrase)).filter((found) => found >= 0);
    if (at.length === 0 || (name === 'previous' && Math.min(...at) > LEAD)) continue;
    return { family, label: name };
  }
  const region = livesThere ? findRegion(folded, lang) : undefined;
  return region === undefined ? undefined : { family: 'region', label: region };
}

/** By its heading, then the lines under it, then those above it. `start` is where it begins, `heading` its own heading. */
export function labelPart(
  blocks: readonly Block[],
  { start, heading, lang }: { start: number; heading: number; lang?: string },
): PartLabel | undefined {
  const under = blocks.slice(heading, heading + 1 + LINES_AFTER);
  const above = blocks.slice(Math.max(start, heading - LINES_BEFORE), heading).reverse();
  for (const block of [...under, ...above]) {
    const label = labelOfLine(block, lang);
    if (label) return label;
  }
  return undefined;
}
