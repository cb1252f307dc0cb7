import { similarity } from '../text/similarity';
import type { DocumentState, LineageState, Look } from './lineage-decision';
import { wordsOf } from './measure-texts';

/** Above this share of common words two texts are one language, whatever the detector says. */
const SAME_LANGUAGE = 0.6;
/** Below it a text without a known language belongs to no line that we know. */
const RELATED = 0.2;

/** The line of versions a look belongs to: same edition, same language; none where it starts its own. */
export function findLineage({ lineages }: DocumentState, look: Look): LineageState | undefined {
  const { edition, textHash } = look;
  const exact =
    lineages.find(({ currentHash }) => currentHash === textHash) ??
    lineages.find(({ earlier }) => earlier.some((text) => text.textHash === textHash)) ??
    lineages.find(({ held }) => held?.textHash === textHash);
  if (exact) return exact;
  const sameEdition = lineages.filter((lineage) => lineage.edition === edition.edition);
  const sameLanguage = sameEdition.filter(({ lang }) => lang === edition.lang);
  const [only] = sameLanguage;
  if (only && sameLanguage.length === 1) return only;
  const nearest = findNearest(sameLanguage.length > 0 ? sameLanguage : sameEdition, look);
  if (!nearest) return undefined;
  if (sameLanguage.length > 0) return nearest.lineage;
  const isUnknown = edition.lang === undefined || nearest.lineage.lang === undefined;
  return nearest.likeness >= (isUnknown ? RELATED : SAME_LANGUAGE) ? nearest.lineage : undefined;
}

function findNearest(lineages: readonly LineageState[], { edition }: Look) {
  const words = wordsOf(edition);
  const ranked = lineages.map((lineage) => ({ lineage, likeness: similarity(wordsOf(lineage.current), words) }));
  return ranked.sort((a, b) => b.likeness - a.likeness)[0];
}
