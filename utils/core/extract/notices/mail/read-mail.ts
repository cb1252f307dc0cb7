import type { MailNotice, MailReading, MailRefusal } from '../../../model/mail';
import type { Service } from '../../../model/service';
import type { TermsType } from '../../../model/terms-type';
import { findDays } from '../../dates/find-days';
import { foldForPhrases } from '../../dates/phrase-pattern';
import { detectLanguage } from '../../detect-language';
import { findPhrase } from '../../find-phrase';
import { findNamedTypes } from '../../terms-type/find-named-types';
import { languageByPhrases } from '../language-of-notice';
import { type Announcing, findAnnouncing } from './find-announcing';
import type { HeaderLine } from './header-labels';
import { findReaderNames, leaveOutPrivate } from './leave-out-private';
import { splitMail } from './split-mail';

/** Letters; far longer than any notice. */
export const LONGEST_MAIL = 60_000;
const LONGEST_QUOTE = 600;
const LONGEST_SENTENCE = 300;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}]/gu;
const TAG =
  /<\/?(?:html|head|body|div|span|table|tbody|tr|td|p|a|br|img|style|font|center|h[1-6]|strong|b)\b[^>]{0,2000}>/gi;
const MOST_TAGS = 2;
/** As programs send it, not as people read it. */
const SOURCE = /^(?:MIME-Version|Content-Transfer-Encoding|DKIM-Signature|Return-Path):/im;

/** Names of one or two letters stand in any text. */
const LEAST_NAME = 3;

const none = (reason: MailRefusal): MailReading => ({ outcome: 'none', reason });

/** Characters that nobody sees are none of the text. */
const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNSEEN, (one) => (one === '\n' ? one : ''));

/** The day above the mail, in the language of its label or of the mail. */
function readSentDay(date: HeaderLine | undefined, lang: string | undefined): string | undefined {
  if (!date) return undefined;
  const langs = new Set([...date.langs, ...(lang ? [lang] : []), 'en']);
  for (const one of langs) {
    const [day] = findDays(date.value.slice(0, 120), one, 'unsure');
    if (day) return day.iso;
  }
  return undefined;
}

function namesService(text: string, { name, hosts }: Pick<Service, 'name' | 'hosts'>): boolean {
  const folded = foldForPhrases(text);
  const names = [name, ...hosts].map(foldForPhrases).filter(({ length }) => length >= LEAST_NAME);
  return names.some((one) => findPhrase(folded, one) >= 0);
}

/** In the order of the mail; a gap shows where sentences between were left out. */
function quoteOf(sentences: readonly string[]): string {
  let quote = '';
  for (const sentence of sentences) {
    const next = quote ? `${quote} ${sentence}` : sentence;
    if (next.length > LONGEST_QUOTE) break;
    quote = next;
  }
  return quote;
}

/** A sentence that says when may call them `the new terms`; one that announces says which, or may mean any. */
function typesOf(found: readonly Announcing[]): TermsType[] | undefined {
  const firm = found.filter(({ tellsWhen }) => !tellsWhen);
  const named = (firm.length > 0 ? firm : found).map(({ text }) => findNamedTypes(text));
  if (named.some((types) => types === undefined)) return undefined;
  return [...new Set(found.flatMap(({ text }) => findNamedTypes(text) ?? []))];
}

/** The day that takes effect goes before one on which something was done. */
const dayOf = (found: readonly Announcing[]): string | undefined =>
  (found.find(({ tellsWhen, iso }) => tellsWhen && iso) ?? found.find(({ iso }) => iso))?.iso;

function toNotice(found: readonly Announcing[], quote: string): Omit<MailNotice, 'namesService'> {
  const isToCome = found.some(({ kind, tellsWhen }) => kind === 'upcoming' || tellsWhen);
  const [iso, termsTypes] = [dayOf(found), typesOf(found)];
  return {
    kind: isToCome ? 'upcoming' : 'recent',
    quote,
    ...(iso ? { iso } : {}),
    ...(termsTypes ? { termsTypes } : {}),
  };
}

/** Whether words before a comma are more than a name. */
const saysSomething = (lead: string, lang: string | undefined): boolean =>
  findAnnouncing({ subject: '', lines: [lead], lang }).length > 0 ||
  findNamedTypes(lead) !== undefined ||
  findDays(lead, lang).length > 0;

/**
 * What an e-mail that somebody pasted announces about terms, in whichever language. `cameOn` is its day where it does not
 * say so itself. Only the sentences that announce come
 * out, without what they say of their reader; whatever is no such mail is told by its reason.
 */
export function readMail(pasted: string, service: Pick<Service, 'name' | 'hosts'>, cameOn?: string): MailReading {
  if (pasted.length > LONGEST_MAIL) return none('too-long');
  const text = plainText(pasted);
  if (!/\p{L}/u.test(text)) return none('empty');
  if ((text.match(TAG)?.length ?? 0) > MOST_TAGS || SOURCE.test(text)) return none('markup');
  const { headers, lines, isThread } = splitMail(text);
  if (isThread) return none('several');
  const subject = headers.subject?.value ?? lines[0] ?? '';
  const body = lines.join('\n');
  const lang = detectLanguage(body) ?? languageByPhrases(body);
  const sentOn = readSentDay(headers.date, lang);
  const found = findAnnouncing({ subject, lines, lang, sentOn: sentOn ?? cameOn });
  if (found.length === 0) return none('no-notice');
  const privacy = {
    names: findReaderNames(headers.to?.value ?? '', lines),
    keep: [service.name, ...service.name.split(/\s+/)],
    saysSomething: (lead: string) => saysSomething(lead, lang),
  };
  const quote = quoteOf(found.map((one) => leaveOutPrivate(one.text, privacy).slice(0, LONGEST_SENTENCE)));
  const isNamed = namesService(text, service);
  return {
    outcome: 'notice',
    notice: { ...toNotice(found, quote), namesService: isNamed, ...(sentOn ? { sentOn } : {}) },
  };
}
