import type { Judgement } from '../../core/model/judgement';
import type { Declaration } from '../../core/model/service';
import { ADVISED, type AdvisedTopic, type Steps } from '../../core/model/story';

/** More would not be read. */
const MOST_ADVICE = 3;

const isAdvised = (topic: string): topic is AdvisedTopic => (ADVISED as readonly string[]).includes(topic);

/** Steps against what got worse, strongest first; nothing where nothing did. */
export function whatToDo(
  judgement: Pick<Judgement, 'findings'> | undefined,
  declaration?: Pick<Declaration, 'settings' | 'account'>,
): Steps | undefined {
  const worse = judgement?.findings.filter(({ direction }) => direction === 'worse') ?? [];
  if (worse.length === 0) return undefined;
  const topics = new Set(worse.map(({ topic }) => topic).filter(isAdvised));
  const { download, deletion } = declaration?.account ?? {};
  const settings = declaration?.settings?.[0]?.address;
  return {
    advice: [...topics].slice(0, MOST_ADVICE),
    pages: { ...(settings ? { settings } : {}), ...(download ? { download } : {}), ...(deletion ? { deletion } : {}) },
  };
}
