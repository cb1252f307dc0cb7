import type { Bundle, CheckLine, SharedText } from '../../model/evidence';
import type { Terms } from '../../model/terms';
import { hashTerms } from '../../text/hash-terms';
import { lineOf } from './check-line';

/** For the stages: what a bundle leaves out of terms is empty. */
export const termsOfShared = ({ textHash: _, sighting: __, ...text }: SharedText): Terms => ({
  ...text,
  dates: [],
  notices: [],
});

/** Each text gives the hash that stands beside it. */
export async function checkTexts(bundle: Bundle): Promise<CheckLine[]> {
  const check = async (side: 'before' | 'after'): Promise<CheckLine> => {
    const isWhole = (await hashTerms(termsOfShared(bundle[side]))) === bundle[side].textHash;
    return isWhole
      ? lineOf(side, 'holds', 'evidence.text-holds', { side })
      : lineOf(side, 'fails', 'evidence.text-fails', { side });
  };
  return [await check('before'), await check('after'), ...checkNames(bundle)];
}

/** Service, document and looks speak of one another. */
function checkNames({ service, document, chain }: Bundle): CheckLine[] {
  const isNamed = document.id === `${service.id}/${document.termsType}` && chain[0]?.[0]?.documentId === document.id;
  return isNamed ? [] : [lineOf('document', 'fails', 'evidence.document-fails')];
}
