import type { Time } from '../../model/hash';
import type { SettingChange, SettingFinding, SettingState, SettingsJudgement } from '../../model/setting';
import type { Principle } from '../../model/topic';
import { headlineOfSetting } from './headline-of-setting';
import { severityOfSetting } from './severity-of-setting';
import { tellSettingEvidence } from './tell-setting-evidence';

/** Rises whenever the same change of a setting may be judged otherwise. */
export const SETTINGS_RULES_REVISION = 1;

/** What is known beside the changes. */
export interface SettingsContext {
  serviceName: string;
  /** When terms of the service changed in substance. */
  termsChangedAt?: readonly Time[];
}

const SURPRISES: ReadonlySet<SettingState> = new Set(['renamed', 'inverted', 'layout-changed', 'scope-changed']);

const principleOf = ({ state }: SettingChange): Principle =>
  SURPRISES.has(state) ? 'no-surprise' : 'conservative-defaults';

/** The changes that one reading confirmed, told strongest first; nothing where there is none. */
export function judgeSettings(
  changes: readonly SettingChange[],
  { serviceName, termsChangedAt = [] }: SettingsContext,
): SettingsJudgement | undefined {
  const findings = changes
    .map(
      (change): SettingFinding => ({
        change,
        severity: severityOfSetting(change),
        principle: principleOf(change),
        headline: headlineOfSetting(change, serviceName),
        evidence: tellSettingEvidence(change, { changes, termsChangedAt }),
      }),
    )
    .sort((a, b) => b.severity - a.severity || rankOf(b) - rankOf(a));
  const [strongest] = findings;
  if (!strongest) return undefined;
  const count = findings.filter(({ severity }) => severity > 0).length - 1;
  const more = count > 0 ? [{ id: 'settings.evidence.more', values: { count } }] : [];
  const { severity, headline, evidence } = strongest;
  return { severity, headline, evidence: [...evidence, ...more], findings, rulesRevision: SETTINGS_RULES_REVISION };
}

/** Among equals the one whose meaning is known best, then the one that reaches furthest. */
const rankOf = ({ change }: SettingFinding): number => {
  const now = change.after ?? change.before;
  const isStated = now?.certainty === 'stated' ? 10 : 0;
  return isStated + (now?.exposure ?? 0) + (change.state === 'silent-flip' ? 5 : 0);
};
