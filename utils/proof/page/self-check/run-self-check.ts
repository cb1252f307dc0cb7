import { checkBundle } from '../../../core/compose/evidence/check-bundle';
import { parseBundle } from '../../../core/evidence/bundle/parse-bundle';
import { lineOf } from '../../../core/evidence/check/check-line';
import { summariseLines } from '../../../core/evidence/check/summarise-lines';
import type { BundleCheck, CheckLine } from '../../../core/model/evidence';
import type { Sentence } from '../../../core/model/sentence';
import { hashText } from '../../../core/text/hash-text';
import { addCatalogue, type Catalogue } from '../../../i18n/catalogues';
import { languageOf } from '../../../i18n/locale';
import { translateSentence } from '../../../i18n/translate';
import { pause } from '../../pause';
import { type Checking, checkShown } from './check-shown';
import { readShown } from './read-shown';
import { visibleText } from './visible-text';

/** What the page's own script needs beside the proof. */
export interface PageWords {
  locale: string;
  /** Where its days and hours are told, as `Intl` names it. */
  timeZone: string;
  /** Read already (`parseMessage`). */
  messages: Record<string, unknown>;
  /** SHA-256 of all that the page shows beside the check itself, as it was made. */
  shown: string;
}

/** The element that holds them. */
export const WORDS_OF_PAGE = 'clausewatch-words';

/** What of the page changes while it is read. */
export const CHECKED_APART = '#self-check, script';

/** The proof in a page, and the page around it; `text` is `clausewatch.json` where it can be read. */
export interface SelfCheck {
  check: BundleCheck;
  say: (sentence: Sentence) => string;
  text?: string;
}

/** Checks what stands in the page, in the words that it brought; never throws for what it says. */
export async function runSelfCheck(page: Document): Promise<SelfCheck> {
  const { locale, messages } = readWords(page);
  addCatalogue(languageOf(locale), messages as Catalogue);
  const say = (sentence: Sentence): string => translateSentence(locale, sentence);
  const held = page.querySelectorAll('#clausewatch-bundle');
  const text = held[0]?.textContent ?? '';
  const parsed = held.length === 1 ? parseBundle(text) : undefined;
  if (!parsed?.ok) {
    const lines = [{ id: 'proof.unreadable' }, ...(parsed ? [parsed.error.sentence] : [])].map(
      (sentence): CheckLine => ({ part: 'file', state: 'fails', sentence }),
    );
    return { check: summariseLines(lines), say };
  }
  await pause();
  const { bundle } = parsed.value;
  const own = (spoken: string, sentence: Sentence) =>
    languageOf(spoken) === languageOf(locale) ? translateSentence(spoken, sentence) : undefined;
  const check = await checkBundle(parsed.value, own, pause);
  const around = await checkAround(page, { bundle, say, digest: await hashText(text) });
  return { check: withPage(check, around), say, text };
}

/** What a page of ours says is held against its proof: what is not the same, else that all is. `say` in the page's language. */
export async function checkAround(page: Document, proof: Omit<Checking, 'shown'>): Promise<CheckLine[]> {
  const found = checkShown({ ...proof, shown: readShown(page.body) });
  if (found.length > 0) return found;
  const isElse = (await hashText(visibleText(page.body, CHECKED_APART))) !== readWords(page).shown;
  return [isElse ? lineOf('page', 'fails', 'proof.shown-else') : lineOf('page', 'holds', 'proof.shown-holds')];
}

/** A check with what was found around the proof. */
export const withPage = ({ lines }: Pick<BundleCheck, 'lines'>, around: readonly CheckLine[]): BundleCheck =>
  summariseLines([...around, ...lines]);

/** What the page brought for its own check; from anybody. */
export function readWords(page: Document): PageWords {
  const empty = { locale: page.documentElement.lang || 'en', timeZone: 'UTC', messages: {}, shown: '' };
  try {
    return { ...empty, ...JSON.parse(page.getElementById(WORDS_OF_PAGE)?.textContent ?? '{}') };
  } catch {
    return empty;
  }
}
