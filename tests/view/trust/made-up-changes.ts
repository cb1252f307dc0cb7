import type { Change, Finding, Judgement, Verdict } from '../../../utils/core/model/judgement';
import type { Sentence } from '../../../utils/core/model/sentence';

export const DAY = 86_400_000;
/** Sunday noon. */
export const NOW = new Date(2026, 10, 22, 12, 0).getTime();

export const finding = (more: Partial<Finding> = {}): Finding => ({
  topic: 'content-licence',
  principle: 'ownership',
  direction: 'worse',
  change: 'added',
  certainty: 'stated',
  severity: 2,
  headline: { id: 'judge.plain.changed' },
  ...more,
});

interface Made extends Partial<Omit<Change, 'judgement' | 'at'>> {
  /** Days before now. */
  ago: number;
  verdict: Verdict;
  severity?: Judgement['severity'];
  findings?: Finding[];
  evidence?: Sentence[];
  headline?: Sentence;
}

/** Of `a/Terms of Service`, from text `3` to text `4` where its id is `3:4`. */
export function change(id: string, made: Made): Change {
  const { ago, verdict, severity = 2, findings = [finding()], evidence = [], headline, ...more } = made;
  const [beforeId = '', afterId = ''] = id.split(':');
  return {
    ...{ id, beforeId, afterId, documentId: 'a/Terms of Service', serviceId: 'a', at: NOW - ago * DAY },
    ...{ addedWords: 20, removedWords: 5, movedWords: 0 },
    judgement: {
      ...{ verdict, severity, findings, evidence, rulesRevision: 1 },
      headline: headline ?? { id: 'judge.plain.changed' },
    },
    ...more,
  };
}

export const leadTime = (days: number, agoOfDay: number): Sentence => ({
  id: 'judge.evidence.lead-time',
  values: { days, date: NOW - agoOfDay * DAY },
});

export const holdsFrom = (agoOfDay: number): Sentence => ({
  id: 'judge.evidence.holds-from',
  values: { date: NOW - agoOfDay * DAY },
});
