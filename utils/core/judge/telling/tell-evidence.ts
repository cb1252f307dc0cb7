import type { Sentence } from '../../model/sentence';
import type { JudgeInput } from '../judge-input';
import type { VerdictGrounds } from '../verdict/decide-verdict';

const DAY = 86_400_000;
const sentence = (name: string, values?: Sentence['values']): Sentence => ({ id: `judge.evidence.${name}`, values });

function tellOwnDate({ ownDateBefore, ownDateAfter }: VerdictGrounds): Sentence {
  if (ownDateAfter === undefined) return sentence('no-own-date');
  if (ownDateBefore === undefined) return sentence('own-date-new', { date: ownDateAfter });
  if (ownDateAfter === ownDateBefore) return sentence('own-date-still', { date: ownDateAfter });
  return sentence('own-date-moved', { before: ownDateBefore, after: ownDateAfter });
}

function tellNotice({ notice, effectiveAt }: VerdictGrounds, looks: number): Sentence[] {
  if (!notice) return [sentence('no-notice', { count: looks })];
  const where = `notice-${notice.where}`;
  const seen = sentence(where, { date: notice.at, quote: notice.quote });
  if (effectiveAt === undefined || effectiveAt <= notice.at) return [seen];
  return [seen, sentence('lead-time', { days: Math.round((effectiveAt - notice.at) / DAY), date: effectiveAt })];
}

/** What led to the verdict, as whole sentences: when it was seen, what the page says of itself, who was told. */
export function tellEvidence(input: JudgeInput, grounds: VerdictGrounds): Sentence[] {
  const { before, after, looksBetween, undoes, comparison } = input;
  const seen = sentence('seen-between', { before: before.at, after: after.at });
  switch (grounds.verdict) {
    case 'layout':
      return [seen, sentence(comparison.movedWords > 0 ? 'only-moved' : 'no-word-changed')];
    case 'editorial':
      return [seen, sentence('only-wording')];
    case 'reverted':
      return [seen, undoes ? sentence('undoes', { date: undoes.at }) : sentence('earlier-text-back')];
    case 'took-effect':
      return [
        seen,
        grounds.effectiveAt === undefined
          ? sentence('announced-text-holds')
          : sentence('took-effect-on', { date: grounds.effectiveAt }),
      ];
    case 'pending': {
      const date = grounds.effectiveAt ?? after.at;
      return [seen, sentence('holds-from', { date }), ...(grounds.notice ? tellNotice(grounds, looksBetween) : [])];
    }
    default:
      return [seen, tellOwnDate(grounds), ...tellNotice(grounds, looksBetween)];
  }
}
