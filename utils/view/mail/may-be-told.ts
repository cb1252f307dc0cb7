import type { TermsAlert, Verdict } from '../../core/model/judgement';

/** What a text did that had not been announced as it is; of all others nobody had to be told. */
const NEWS: ReadonlySet<Verdict> = new Set(['silent', 'dated', 'announced', 'pending']);

/** Whether it matters for a change that somebody was told of it. */
export const mayBeTold = ({ verdict }: TermsAlert): boolean => NEWS.has(verdict);
