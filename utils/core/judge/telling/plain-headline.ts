import type { Sentence } from '../../model/sentence';
import type { JudgeInput } from '../judge-input';
import type { VerdictGrounds } from '../verdict/decide-verdict';

/** Told of, but as something that has been: nothing is announced any more. */
const isOfThePast = ({ verdict, notice, effectiveAt }: VerdictGrounds): boolean =>
  verdict === 'announced' && notice?.kind === 'recent' && effectiveAt === undefined;

/** An earlier text is back but for a few sentences. */
export const isMostlyBack = ({ undoes }: JudgeInput): boolean => (undoes?.left ?? 0) > 0;

/** What to say of a change in which no finding stands out. */
export function plainHeadline(input: JudgeInput, grounds: VerdictGrounds): Sentence {
  const { verdict, effectiveAt } = grounds;
  const { serviceName: service, termsType, comparison } = input;
  // A choice in a message is named in one word.
  const values = { service, terms: termsType.replace(/\W+/g, '_') };
  switch (isOfThePast(grounds) ? 'told' : verdict) {
    case 'reverted':
      return isMostlyBack(input)
        ? { id: 'judge.plain.mostly-back', values: { ...values, left: input.undoes?.left ?? 0 } }
        : { id: 'judge.plain.reverted', values };
    case 'layout':
    case 'editorial':
    case 'took-effect':
      return { id: `judge.plain.${verdict}`, values };
    case 'announced':
    case 'pending':
      return effectiveAt === undefined
        ? { id: 'judge.plain.announced', values }
        : { id: 'judge.plain.announced-for', values: { ...values, date: effectiveAt } };
    default: {
      const { addedWords: added, removedWords: removed } = comparison;
      const kind = removed === 0 ? 'added' : added === 0 ? 'removed' : 'changed';
      return { id: `judge.plain.${kind}`, values: { ...values, added, removed } };
    }
  }
}
