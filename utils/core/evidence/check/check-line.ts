import type { CheckedPart, CheckLine, CheckState } from '../../model/evidence';
import type { Sentence } from '../../model/sentence';

/** `lineOf('before', 'holds', 'evidence.text-holds', {side: 'before'})` */
export const lineOf = (
  ...[part, state, id, values]: [CheckedPart, CheckState, string, Sentence['values']?]
): CheckLine => ({ part, state, sentence: values === undefined ? { id } : { id, values } });
