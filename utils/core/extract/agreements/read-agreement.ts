import type { Agreement } from '../../model/agreement';
import { splitSentences } from '../../text/split-sentences';
import { noticeKind, readSentence } from '../notices/document/read-sentence';
import { mentionsTerms } from '../notices/mentions-terms';
import { noticePhrases } from '../notices/notice-phrases';
import { agreementPhrases, foldLabel, foldWords } from './agreement-phrases';

/** A button that the user pressed, with the words around it. */
export interface Press {
  label: string;
  /** What the form or dialog says, a line each block. */
  text: string;
  /** The texts of its links that lead to the service's own terms. */
  termsLinks: readonly string[];
  /** A box that asks for agreement to terms was ticked. */
  isTicked?: boolean;
}

/**
 * Whether a press was an agreement to terms; strict, since a false one misleads for years. The terms have to be linked,
 * and either the button says that it accepts, or a sentence with that link says that whoever goes on agrees. Layers
 * that ask for cookies, advertisements or an address for newsletters never count.
 */
export function readAgreement(press: Press): Exclude<Agreement['how'], 'set'> | undefined {
  if (press.termsLinks.length === 0) return undefined;
  const { labels, otherwise, newsletters } = agreementPhrases();
  const label = foldLabel(press.label);
  const text = foldWords(press.text);
  const says = (words: readonly string[]): boolean => words.some((word) => text.includes(word));
  if (says(newsletters)) return undefined;
  if (labels.signUp.has(label)) return saysSo(press) ? 'signed-up' : undefined;
  if (labels.goOn.has(label)) return press.isTicked && saysSo(press) ? 'agreed' : undefined;
  if (!labels.accept.has(label)) return undefined;
  if (mentionsTerms(press.label)) return 'agreed';
  if (says(otherwise)) return undefined;
  return saysSo(press) || announces(press) ? 'agreed' : undefined;
}

const sentencesOf = ({ text }: Press): string[] => text.split('\n').flatMap((line) => splitSentences(line));

/** One sentence that names the terms by their link, and says that somebody agrees to them. */
function saysSo(press: Press): boolean {
  const names = press.termsLinks.map(foldWords).filter(Boolean);
  const { saying } = agreementPhrases();
  return sentencesOf(press)
    .map(foldWords)
    .some((sentence) => saying.test(sentence) && names.some((name) => sentence.includes(name)));
}

/** `We have updated our Terms`, above a button that accepts; "the new terms" alone may be what a poll asks about. */
function announces(press: Press): boolean {
  const phrases = noticePhrases();
  const spoken = sentencesOf(press).filter(mentionsTerms);
  return spoken.some((sentence) => noticeKind(readSentence(sentence, undefined), phrases) !== undefined);
}
