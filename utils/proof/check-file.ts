import { type CheckedProof, checkProof } from '../core/compose/evidence/check-proof';
import type { Say } from '../core/compose/evidence/check-saying';
import { fail, type Result, succeed } from '../core/model/result';
import type { Sentence } from '../core/model/sentence';
import { type Catalogue, catalogueOf } from '../i18n/catalogues';
import { learnLanguage } from '../i18n/learn-language';
import { LANGUAGES, languageOf } from '../i18n/locale';
import { translateSentence } from '../i18n/translate';
import { checkPage } from './check-page';
import type { PageKit } from './page/make-page';
import { pause } from './pause';
import { readInSlices } from './read-in-slices';

/** Where the words of a language come from. */
export type LoadWords = (language: string) => Promise<Catalogue>;

/** What a check needs of the place that it is made in. */
export interface CheckKit {
  loadWords: LoadWords;
  pages: PageKit;
}

const say: Say = (locale, sentence) =>
  catalogueOf(languageOf(locale)) ? translateSentence(locale, sentence) : undefined;

/** Checks a file from anybody; or says in a sentence why it is none that could be checked. */
export async function checkFile(file: Blob, kit: CheckKit): Promise<Result<CheckedProof, Sentence>> {
  const read = await readInSlices(file);
  if (!read.ok) return fail({ id: `check.file-${read.error}` });
  return checkText(read.value, kit);
}

/** The same of a file's text. */
export async function checkText(text: string, { loadWords, pages }: CheckKit): Promise<Result<CheckedProof, Sentence>> {
  const checked = await checkProof(text, { say, learn: (locale) => learn(locale, loadWords), pause });
  if (!checked.ok || checked.value.text === text) return checked;
  return succeed(await checkPage(text, checked.value, pages));
}

/** A language that we do not speak is asked for nowhere; words that cannot be had are no fault of the file. */
async function learn(locale: string, loadWords: LoadWords): Promise<void> {
  const language = LANGUAGES.find((one) => one === languageOf(locale));
  if (language !== undefined) await learnLanguage(language, loadWords).catch(() => undefined);
}
