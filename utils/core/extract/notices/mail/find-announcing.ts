import { splitSentences } from '../../../text/split-sentences';
import type { Day } from '../../dates/find-days';
import { noticeKind, readSentence, type Sentence } from '../document/read-sentence';
import { mentionsTerms } from '../mentions-terms';
import { type NoticePhrases, noticePhrases } from '../notice-phrases';
import { completeDays } from './complete-days';

/** A sentence of a mail that announces a change of terms, or says when it comes. */
export interface Announcing {
  text: string;
  /** Absent where it only says when. */
  kind?: 'upcoming' | 'recent';
  /** The day that it names for the change. */
  iso?: string;
  /** It says from when the change holds. */
  tellsWhen: boolean;
}

/** What a mail says. */
export interface Told {
  subject: string;
  lines: readonly string[];
  lang?: string;
  /** The day of the mail, by which days without a year are read. */
  sentOn?: string;
}

const LONGEST_SENTENCE = 1500;
const MOST_SENTENCES = 600;
const MOST_FOUND = 3;

/** What may happen some day is no announcement; in a mail, what follows one (`and you can read them here`) takes nothing back. */
function kindOf(sentence: Sentence, phrases: NoticePhrases): Announcing['kind'] {
  const kind = noticeKind(sentence, phrases);
  if (kind !== undefined || !mentionsTerms(sentence.plain)) return kind;
  for (const one of ['upcoming', 'recent'] as const) {
    const found = phrases[one].exec(sentence.plain);
    if (found && !phrases.someDay.test(sentence.plain.slice(0, found.index))) return one;
  }
  return undefined;
}

/** The day that stands nearest to the words of taking effect, or else the first. */
function dayOf({ plain, days }: Sentence, phrases: NoticePhrases): Day | undefined {
  const effect = phrases.effect.exec(plain);
  if (!effect) return days[0];
  const far = ({ start, end }: Day): number =>
    start >= effect.index ? start - effect.index : effect.index - Math.min(end, effect.index);
  return [...days].sort((a, b) => far(a) - far(b))[0];
}

function readOne(text: string, { lang, sentOn }: Told, phrases: NoticePhrases): Announcing[] {
  if (text.length > LONGEST_SENTENCE) return [];
  const whole = readSentence(text, lang);
  const isBare = whole.days.length === 0 && sentOn !== undefined;
  const sentence = isBare ? readSentence(completeDays(text, lang ?? 'en', sentOn), lang) : whole;
  const kind = kindOf(sentence, phrases);
  const tellsWhen = sentence.days.length > 0 && phrases.effect.test(sentence.plain);
  if (kind === undefined && !tellsWhen) return [];
  const iso = dayOf(sentence, phrases)?.iso;
  return [{ text, tellsWhen, ...(kind ? { kind } : {}), ...(iso ? { iso } : {}) }];
}

/** A subject may say in a few words what a banner does. */
function readSubject(told: Told, phrases: NoticePhrases): Announcing[] {
  const { subject } = told;
  const found = readOne(subject, told, phrases);
  const { plain } = readSentence(subject, told.lang);
  const isWeak = phrases.weak.test(plain) && mentionsTerms(plain) && !phrases.someDay.test(plain);
  return found.length === 0 && isWeak ? [{ text: subject, kind: 'recent', tellsWhen: false }] : found;
}

function findIn(told: Told, phrases: NoticePhrases): Announcing[] {
  const body = told.lines
    .flatMap((line) => splitSentences(line, told.lang))
    .slice(0, MOST_SENTENCES)
    .flatMap((text) => readOne(text, told, phrases));
  const announces = body.some(({ kind }) => kind !== undefined);
  return announces ? body : [...readSubject(told, phrases), ...body];
}

/**
 * Sentences that announce, and those that say when, as they stand; empty where none announces. By the phrases of the
 * mail's language, or of all where that finds nothing.
 */
export function findAnnouncing(told: Told): Announcing[] {
  const { lang } = told;
  for (const phrases of lang === undefined ? [noticePhrases()] : [noticePhrases(lang), noticePhrases()]) {
    const found = findIn(told, phrases);
    const first = found.find(({ kind }) => kind !== undefined);
    if (!first) continue;
    const dated = found.find(({ iso }) => iso !== undefined);
    const wanted = new Set([first, ...(dated ? [dated] : []), ...found.filter(({ kind }) => kind !== undefined)]);
    const few = new Set([...wanted].slice(0, MOST_FOUND));
    return found.filter((one) => few.has(one));
  }
  return [];
}
