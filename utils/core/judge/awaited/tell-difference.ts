import type { Finding, Severity } from '../../model/judgement';
import type { Sentence } from '../../model/sentence';
import { normaliseText } from '../../text/normalise-text';
import type { JudgeInput } from '../judge-input';
import type { Awaited } from './find-awaited';

const sentence = (name: string, values?: Sentence['values']): Sentence => ({ id: `judge.differs.${name}`, values });

const NOT_COME = { worse: 'better-not-come', better: 'worse-not-come', neutral: 'other-not-come' } as const;

/** What the text in force says on a topic is what it always said: only the announced text said otherwise. */
function hasNotCome({ before, after }: Finding, known: ReadonlySet<string>): boolean {
  if (after) return known.has(normaliseText(after.text));
  return before !== undefined && !known.has(normaliseText(before.text));
}

function tellNotCome({ direction, topic, own }: Finding, service: string): Sentence {
  if (own?.topic) return sentence('own-not-come', { service, topic: own.topic });
  return { ...sentence(NOT_COME[direction], { service }), about: { id: `state.topic-${topic}` } };
}

const isCertain = ({ direction, severity, own }: Finding): boolean =>
  direction === 'worse' && severity >= 2 && own === undefined;

/** Findings between what was announced and what holds, each in words that are true of both. */
export function tellDifference(
  findings: readonly Finding[],
  { former, serviceName }: JudgeInput,
  { isSure }: Awaited,
): Finding[] {
  const known = new Set((former?.clauses ?? []).map(({ text }) => normaliseText(text)));
  const told = findings.map(
    (finding): Finding => ({
      ...finding,
      severity: isCertain(finding) ? (isSure ? 3 : 2) : finding.severity,
      ...(former && hasNotCome(finding, known) ? { headline: tellNotCome(finding, serviceName) } : {}),
    }),
  );
  return told.sort((a, b) => b.severity - a.severity);
}

/** Nobody was told: what is worse is loud, and what nobody can weigh is worth a look. */
export function severityOfDifference(findings: readonly Finding[]): Severity {
  if (findings.some(({ severity, direction }) => severity === 3 && direction === 'worse')) return 3;
  return findings.length > 0 && findings.every(({ direction }) => direction === 'better') ? 1 : 2;
}

/** `What holds now is not what was announced for 3 March: ...` */
export function headlineOfDifference(
  { serviceName: service, comparison }: JudgeInput,
  { day }: Awaited,
  strongest: Finding | undefined,
): Sentence {
  const { addedWords: added, removedWords: removed } = comparison;
  const about = strongest?.headline ?? sentence('words', { service, added, removed });
  return { ...sentence(day === undefined ? 'no-day' : 'for-day', day === undefined ? {} : { date: day }), about };
}
