import type { Time } from '../../core/model/hash';
import type { Alert, Change } from '../../core/model/judgement';
import type { Notice } from '../../core/model/notice';
import type { YearSeen } from '../../core/model/year/year-line';
import type { SettingChangeRow } from '../../store/settings/setting-rows';
import { hashOf } from '../route';
import { kindOf } from './year-line';

/** What was told to the reader. */
export const seenOfAlert = (alert: Alert): YearSeen => ({
  ...{ at: alert.at, severity: alert.severity, headline: alert.headline },
  kind: alert.about === 'settings' ? 'setting' : kindOf(alert.verdict, alert.severity),
  ...(alert.verdict ? { verdict: alert.verdict } : {}),
  href: hashOf({ view: 'alert', alertId: alert.id }),
});

/** Any change; small edits lead to their comparison. */
export function seenOfChange({ id, at, judgement, beforeId, afterId }: Change): YearSeen[] {
  if (judgement === undefined) return [];
  const { verdict, severity, headline } = judgement;
  const href =
    severity > 0 ? hashOf({ view: 'alert', alertId: id }) : hashOf({ view: 'comparison', beforeId, afterId });
  return [{ at, severity, verdict, headline, href, kind: kindOf(verdict, severity) }];
}

/** What a reading of settings showed, where that was worth telling. */
export const seenOfReading = ({ id, at, judgement: { severity, headline } }: SettingChangeRow): YearSeen[] =>
  severity > 0 ? [{ at, severity, headline, kind: 'setting', href: hashOf({ view: 'alert', alertId: id }) }] : [];

export const seenOfNotice = ({ at, quote }: Pick<Notice, 'at' | 'quote'>): YearSeen => ({
  ...{ at, quote, kind: 'notice', severity: 0 },
});

/** Changes of which only the time is known: none that anybody was told of. */
export const seenOfTimes = (times: readonly Time[], told: ReadonlySet<Time>): YearSeen[] =>
  times.filter((at) => !told.has(at)).map((at) => ({ at, kind: 'edit', severity: 0 }));
