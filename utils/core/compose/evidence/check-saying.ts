import { lineOf } from '../../evidence/check/check-line';
import type { Bundle, CheckLine, Saying } from '../../model/evidence';
import type { Judgement } from '../../model/judgement';
import type { Sentence } from '../../model/sentence';

/** A sentence in the language of a locale; undefined where that language is not there. */
export type Say = (locale: string, sentence: Sentence) => string | undefined;

/** The judgement's sentences in words; undefined where the language is not there. */
export function sayJudgement(
  { headline, findings, evidence }: Judgement,
  locale: string,
  say: Say,
): Saying | undefined {
  const first = say(locale, headline);
  if (first === undefined) return undefined;
  const all = (sentences: readonly Sentence[]): string[] => sentences.map((one) => say(locale, one) ?? one.id);
  return { locale, headline: first, findings: all(findings.map((one) => one.headline)), evidence: all(evidence) };
}

/**
 * The words that the file shows are those of its sentences, as far as this edition words them so too: another edition
 * may choose other words, and days are those of the reader's time zone. Whether they were altered, the digest says.
 */
export function checkSaying({ judgement, saying }: Bundle, say: Say): CheckLine[] {
  const again = sayJudgement(judgement, saying.locale, say);
  if (again === undefined)
    return [lineOf('saying', 'unknown', 'evidence.saying-language', { sayingLanguage: saying.locale })];
  const words = ({ headline, findings, evidence }: Saying): string =>
    JSON.stringify([headline, findings, evidence]).replace(/[\u00a0\u202f]/g, ' ');
  return words(again) === words(saying)
    ? [lineOf('saying', 'holds', 'evidence.saying-holds')]
    : [lineOf('saying', 'unknown', 'evidence.saying-otherwise')];
}
