import { similarity } from '../text/similarity';
import { ANNOUNCED } from './editions/time-of-edition';
import type { DocumentState, LineageState, Look } from './lineage-decision';
import { wordsOf } from './measure-texts';
import { fitsRegion } from './regions/fits-region';
import { wayOf } from './ways';

/** Above this share of common words two texts are one language, whatever the detector says. */
const SAME_LANGUAGE = 0.6;
/** Below it a text without a known language belongs to no line that we know. */
const RELATED = 0.2;
/** From here on two texts for two regions are one text whose label is another now. */
const SAME_TEXT = 0.95;
/** A way of looking that has its own line belongs there, unless the common one is that much nearer. */
const OWN_LINE_FIRST = 2.5;

/** The line of versions a look belongs to: same edition, language and region, open to its way; none where it starts its own. */
export function findLineage({ lineages }: DocumentState, look: Look): LineageState | undefined {
  const { edition, textHash } = look;
  const open = openLines(lineages, look);
  const fitting = open.filter((line) => fitsRegion(line, edition.region));
  const exact =
    open.find(({ currentHash }) => currentHash === textHash) ??
    fitting.find(({ earlier }) => earlier.some((text) => text.textHash === textHash)) ??
    fitting.find(({ held }) => held?.textHash === textHash);
  if (exact) return exact;
  return findByWords(fitting, look) ?? findRelabelled(open, look);
}

function findByWords(open: readonly LineageState[], look: Look): LineageState | undefined {
  const { edition } = look;
  const sameEdition = open.filter((lineage) => lineage.edition === edition.edition);
  const sameLanguage = sameEdition.filter(({ lang }) => lang === edition.lang);
  const [only] = sameLanguage;
  if (only && sameLanguage.length === 1) return only;
  const nearest = findNearest(sameLanguage.length > 0 ? sameLanguage : sameEdition, look);
  if (!nearest) return undefined;
  if (sameLanguage.length > 0) return nearest.lineage;
  const isUnknown = edition.lang === undefined || nearest.lineage.lang === undefined;
  return nearest.likeness >= (isUnknown ? RELATED : SAME_LANGUAGE) ? nearest.lineage : undefined;
}

/** A line of other regions with nearly the same words; not one that had these very words before: the region has them still. */
function findRelabelled(open: readonly LineageState[], look: Look): LineageState | undefined {
  const { edition, textHash } = look;
  const lines = open.filter((line) => line.edition === edition.edition && line.lang === edition.lang);
  const nearest = findNearest(lines, look);
  if (!nearest || nearest.likeness < SAME_TEXT) return undefined;
  return nearest.lineage.earlier.some((text) => text.textHash === textHash) ? undefined : nearest.lineage;
}

/** Whether a line is for this way of looking alone. */
export const isOwnLine = ({ how }: { how?: string }, look: Look): boolean => how === wayOf(look.how);

/** The common lines, then this way's own, but for those whose text the common line has shown since. */
function openLines(lineages: readonly LineageState[], look: Look): LineageState[] {
  // A text that is not in force yet and one that is are never each other's line; `editions` says when one follows the other.
  const lines = lineages.filter(({ edition }) => (edition === ANNOUNCED) === (look.edition.edition === ANNOUNCED));
  const common = lines.filter(({ how }) => how === undefined);
  const own = lines.filter((lineage) => isOwnLine(lineage, look) && !isOvertaken(lineage, common));
  return [...common, ...own];
}

const isOvertaken = ({ currentHash, currentAt }: LineageState, common: readonly LineageState[]): boolean =>
  common.some(
    (line) =>
      line.currentHash === currentHash ||
      line.earlier.some(({ textHash, until }) => textHash === currentHash && until > currentAt),
  );

function findNearest(lineages: readonly LineageState[], look: Look) {
  const words = wordsOf(look.edition);
  const ranked = lineages.map((lineage) => {
    const likeness = similarity(wordsOf(lineage.current), words);
    return { lineage, likeness, distance: (1 - likeness) * (isOwnLine(lineage, look) ? 1 : OWN_LINE_FIRST) };
  });
  return ranked.sort((a, b) => a.distance - b.distance)[0];
}
