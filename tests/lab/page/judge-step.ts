import type { ClauseRules } from '../../../utils/core/clauses/rules';
import { judgeVersions } from '../../../utils/core/compose/judge-versions';
import type { LookOutcome } from '../../../utils/core/compose/look-at';
import type { DocumentState } from '../../../utils/core/lineage/decide-lineage';

interface LabAlert {
  verdict: string;
  severity: number;
  addedWords: number;
  removedWords: number;
}

interface Step {
  rules: ClauseRules;
  state: DocumentState;
  look: LookOutcome;
  at: number;
  url: string;
  /** Looks that showed the version in force since it was recorded. */
  looksBetween: number;
}

/** What the user would be told after a look; nothing at severity 0. */
export function judgeStep({ rules, state, look, at, url, looksBetween }: Step): LabAlert | null {
  if (look.outcome !== 'changed' && look.outcome !== 'reverted' && look.outcome !== 'variant') return null;
  const before = state.lineages.find(({ id }) => id === (look.comparedWith ?? look.lineage.id));
  if (!before) return null;
  const { comparison, judgement } = judgeVersions({
    rules,
    before: { terms: before.current, at: before.currentAt },
    after: { terms: look.edition, at: look.heldSince ?? at },
    outcome: look.outcome,
    serviceName: hostOf(url),
    termsType: look.edition.termsType ?? 'Terms of Service',
    notices: [],
    looksBetween,
    ...(look.outcome === 'reverted' && { undoes: { at: before.currentAt } }),
  });
  if (judgement.severity === 0) return null;
  const { addedWords, removedWords } = comparison;
  return { verdict: judgement.verdict, severity: judgement.severity, addedWords, removedWords };
}

/** The site's name, as good as an address gives it. */
export const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : 'The site';
