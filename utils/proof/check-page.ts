import type { CheckedProof } from '../core/compose/evidence/check-proof';
import { lineOf } from '../core/evidence/check/check-line';
import type { CheckLine } from '../core/model/evidence';
import { catalogueOf } from '../i18n/catalogues';
import { languageOf } from '../i18n/locale';
import { translateSentence } from '../i18n/translate';
import { checkDrawn } from './page/check-drawn';
import { makePage, type PageKit } from './page/make-page';
import { readShown } from './page/self-check/read-shown';
import { checkAround, readWords, WORDS_OF_PAGE, withPage } from './page/self-check/run-self-check';
import { shownText } from './page/self-check/visible-text';
import { pause } from './pause';

const parse = (file: string): Document => new DOMParser().parseFromString(file, 'text/html');

/**
 * Holds the page that a proof was found in against it: whoever alters a page can alter its own check too, so it is made
 * anew here. Of a page that is none of ours, or whose language we do not speak, nobody can say whether it shows what its
 * proof says.
 */
export async function checkPage(file: string, proof: CheckedProof, kit: PageKit): Promise<CheckedProof> {
  const { bundle, digest, check } = proof;
  const { locale } = bundle.saying;
  const isOurs = file.includes(`id="${WORDS_OF_PAGE}"`) && catalogueOf(languageOf(locale)) !== undefined;
  if (!isOurs) return { ...proof, check: withPage(check, [lineOf('page', 'odd', 'check.page-around')]) };
  const page = parse(file);
  const around = await checkAround(page, {
    ...{ bundle, digest },
    say: (sentence) => translateSentence(locale, sentence),
  });
  await pause();
  // What a proof that does not hold would be drawn as is beside the point.
  const isSound = [...check.lines, ...around].every(({ state }) => state !== 'fails');
  const drawn = isSound ? await holdAgainstDrawn(page, proof, kit) : [];
  return { ...proof, check: withPage(check, [...around, ...drawn]) };
}

async function holdAgainstDrawn(page: Document, { bundle }: CheckedProof, kit: PageKit): Promise<CheckLine[]> {
  const { headline: shown } = readShown(page.body);
  const headline = bundle.saying.findings.find((finding) => shownText(finding) === shown) ?? bundle.saying.headline;
  const script = await kit.loadScript?.().catch(() => undefined);
  const loadScript = async () => script ?? '';
  const made = await makePage(bundle, { headline, ...zoneOf(page) }, { ...kit, loadScript });
  return checkDrawn(page, parse(made), script !== undefined);
}

/** Where the page says that its hours are of, if there is such a place. */
function zoneOf(page: Document): { timeZone?: string } {
  const { timeZone } = readWords(page);
  try {
    return typeof timeZone === 'string' ? new Intl.DateTimeFormat('en', { timeZone }) && { timeZone } : {};
  } catch {
    return {};
  }
}
