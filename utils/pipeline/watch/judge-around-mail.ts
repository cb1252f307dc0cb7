import type { Notice } from '../../core/model/notice';
import type { Archive } from '../../store/database';
import { judgeAgain } from '../../store/rules/judge-again';
import { DAY } from '../check/next-check';

/** An e-mail may come so long after the change that it tells of; a day more, since of a mail only the day is known. */
const TOLD_AFTER = 31 * DAY;

/** Inside the transaction that adds or takes away a pasted e-mail: changes that it may be about are judged again. */
export const judgeAroundMail = (archive: Archive, { serviceId, at }: Pick<Notice, 'serviceId' | 'at'>): Promise<void> =>
  judgeAgain(archive, (change) => change.serviceId === serviceId && change.at >= at - TOLD_AFTER);
