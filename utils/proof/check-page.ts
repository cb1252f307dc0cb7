import type { CheckedProof } from '../core/compose/evidence/check-proof';
import { lineOf } from '../core/evidence/check/check-line';
import { catalogueOf } from '../i18n/catalogues';
import { languageOf } from '../i18n/locale';
import { translateSentence } from '../i18n/translate';
import { checkAround, WORDS_OF_PAGE, withPage } from './page/self-check/run-self-check';

/**
 * Holds the page that a proof was found in against it: whoever alters a page can alter its own check too. Of a page that
 * is none of ours, or whose language we do not speak, nobody can say whether it shows what its proof says.
 */
export async function checkPage(file: string, proof: CheckedProof): Promise<CheckedProof> {
  const { bundle, digest, check } = proof;
  const { locale } = bundle.saying;
  const isOurs = file.includes(`id="${WORDS_OF_PAGE}"`) && catalogueOf(languageOf(locale)) !== undefined;
  const around = isOurs
    ? await checkAround(new DOMParser().parseFromString(file, 'text/html'), {
        ...{ bundle, digest },
        say: (sentence) => translateSentence(locale, sentence),
      })
    : [lineOf('page', 'unknown', 'check.page-around')];
  return { ...proof, check: withPage(check, around) };
}
