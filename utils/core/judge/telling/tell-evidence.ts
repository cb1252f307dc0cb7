import type { Sentence } from '../../model/sentence';
import type { Terms } from '../../model/terms';
import type { JudgeInput } from '../judge-input';
import type { VerdictGrounds } from '../verdict/decide-verdict';
import type { FoundNotice } from '../verdict/find-summaries';
import { timeOf } from '../verdict/own-dates';

const DAY = 86_400_000;
/** Blocks of a text that has ends worth naming, and how near to one of them is near. */
const LONG = 20;
const NEAR = 0.1;

const sentence = (name: string, values?: Sentence['values']): Sentence => ({ id: `judge.evidence.${name}`, values });

function tellOwnDate({ ownDateBefore, ownDateAfter }: VerdictGrounds): Sentence {
  if (ownDateAfter === undefined) return sentence('no-own-date');
  if (ownDateBefore === undefined) return sentence('own-date-new', { date: ownDateAfter });
  if (ownDateAfter === ownDateBefore) return sentence('own-date-still', { date: ownDateAfter });
  return sentence('own-date-moved', { before: ownDateBefore, after: ownDateAfter });
}

/** A date at the head of a text is where everybody looks; one near its end is not. */
function tellDatePlace({ after: { terms } }: JudgeInput, { ownDateAfter }: VerdictGrounds): Sentence[] {
  const places = terms.dates.filter(({ iso }) => timeOf(iso) === ownDateAfter).map(({ block }) => block);
  const areAtEnd =
    places.length > 0 && places.every((at) => at !== undefined && endNear(at, terms.blocks.length) === 'end');
  return areAtEnd ? [sentence('own-date-at-end')] : [];
}

/** Under its heading, or near which end of a long text; where neither says more than the text itself, nothing. */
function tellPlaced(notice: FoundNotice, { blocks }: Terms): Sentence {
  const { at, where, quote, block, isSummary, isOfOther, isDayGiven } = notice;
  const seen = { date: at, quote };
  if (where === 'mail') return sentence(isDayGiven ? 'notice-mail-by-your-day' : 'notice-mail', seen);
  const heading = isSummary && block !== undefined ? blocks[block]?.text : undefined;
  if (heading) return sentence(isOfOther ? 'summary-of-other' : 'summary-under', { ...seen, heading });
  if (isSummary) return sentence('summary', seen);
  const end = block === undefined || where !== 'document' ? undefined : endNear(block, blocks.length);
  return sentence(end ? `notice-${where}-${end}` : `notice-${where}`, seen);
}

function endNear(block: number, length: number): 'start' | 'end' | undefined {
  if (length < LONG) return undefined;
  return block < length * NEAR ? 'start' : block >= length * (1 - NEAR) ? 'end' : undefined;
}

function tellNotice({ after: { terms }, looksBetween }: JudgeInput, grounds: VerdictGrounds): Sentence[] {
  const { notice, summary, effectiveAt } = grounds;
  if (!notice) return [sentence('no-notice', { count: looksBetween })];
  const account = [
    ...(notice.where === 'mail' ? [sentence('mail-unseen')] : []),
    ...(summary && summary !== notice ? [tellPlaced(summary, terms)] : []),
  ];
  const seen = tellPlaced(notice, terms);
  if (effectiveAt === undefined || effectiveAt <= notice.at) return [seen, ...account];
  const days = Math.round((effectiveAt - notice.at) / DAY);
  return [seen, sentence('lead-time', { days, date: effectiveAt }), ...account];
}

/** What was announced, what holds, and whether anybody said that they differ. */
function tellDifference({ before, after, looksBetween }: JudgeInput, grounds: VerdictGrounds): Sentence[] {
  const { day, isSure = true, lastSeenAt = before.at } = grounds.awaited ?? {};
  const seen = { before: before.at, after: after.at };
  return [
    day === undefined ? sentence('differs-no-day', seen) : sentence('differs-for-day', { ...seen, day }),
    ...(isSure ? [] : [sentence('unseen-meanwhile', { from: lastSeenAt, to: after.at })]),
    tellOwnDate(grounds),
    sentence('no-notice-of-difference', { count: looksBetween }),
  ];
}

/** How much of the earlier text is back, and which changes that undoes. */
function tellReturn({ undoes }: JudgeInput): Sentence {
  if (!undoes) return sentence('earlier-text-back');
  const { at: date, changes = 1, left = 0, of = 0 } = undoes;
  if (left > 0) return sentence('mostly-back', { date, left, of });
  return sentence(changes > 1 ? 'undoes-since' : 'undoes', { date });
}

/** What led to the verdict, as whole sentences: when it was seen, what the page says of itself, who was told. */
export function tellEvidence(input: JudgeInput, grounds: VerdictGrounds): Sentence[] {
  const { before, after, comparison } = input;
  const seen = sentence('seen-between', { before: before.at, after: after.at });
  if (grounds.awaited) return tellDifference(input, grounds);
  switch (grounds.verdict) {
    case 'layout':
      return [seen, sentence(comparison.movedWords > 0 ? 'only-moved' : 'no-word-changed')];
    case 'editorial':
      return [seen, sentence('only-wording')];
    case 'reverted':
      return [seen, tellReturn(input)];
    case 'took-effect':
      return [
        seen,
        grounds.effectiveAt === undefined
          ? sentence('announced-text-holds')
          : sentence('took-effect-on', { date: grounds.effectiveAt }),
      ];
    case 'pending': {
      const date = grounds.effectiveAt ?? after.at;
      return [seen, sentence('holds-from', { date }), ...(grounds.notice ? tellNotice(input, grounds) : [])];
    }
    default:
      return [seen, tellOwnDate(grounds), ...tellDatePlace(input, grounds), ...tellNotice(input, grounds)];
  }
}
