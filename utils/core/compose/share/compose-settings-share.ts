import type { Quote } from '../../model/judgement';
import type { Sentence } from '../../model/sentence';
import type { Setting, SettingFinding, SettingsJudgement } from '../../model/setting';
import { wordMarks } from '../../model/settings/redacted';
import type { Share, SharePoint } from '../../model/share';
import { plainLine } from '../../share/quote/plain-line';
import type { Say } from '../evidence/check-saying';
import { tellEvidence, tellSetting } from './tell-setting';

export interface SettingsShareWish {
  say: Say;
  locale: string;
  judgement: SettingsJudgement;
  serviceName: string;
  /** Where the settings can be changed; absent where the address may name somebody. */
  url?: string;
  /** One of its findings, from 0. */
  finding?: number;
  /** What a setting was and is goes out too. */
  areValuesShown: boolean;
}

/** Changes of settings for the small forms; without their values, its direction and its name stay. */
export function composeSettingsShare(wish: SettingsShareWish): Share {
  const { judgement, locale, serviceName, url, areValuesShown } = wish;
  const say = (sentence: Sentence): string => plainLine(wish.say(locale, sentence) ?? sentence.id);
  const one = wish.finding === undefined ? undefined : judgement.findings[wish.finding];
  const findings = one ? [one] : judgement.findings.filter(({ severity }, index) => index === 0 || severity > 0);
  const points = findings.map((finding) => pointOf(finding, { say, areValuesShown }));
  const first = findings[0]?.change;
  const { headline, severity, evidence } = one ?? judgement;
  return {
    about: 'settings',
    locale,
    service: plainLine(serviceName),
    document: say({ id: 'setting.privacy-settings' }),
    ...(url === undefined ? {} : { url }),
    headline: points[0]?.headline ?? say(headline),
    severity,
    points,
    evidence: [...new Set(evidence.map(tellEvidence).map(say))],
    ...(first ? { before: { seenAt: first.since, how: 'visit' } } : {}),
    after: { seenAt: first?.at ?? 0, how: 'visit' },
  };
}

interface Words {
  say: (sentence: Sentence) => string;
  areValuesShown: boolean;
}

function pointOf(finding: SettingFinding, words: Words): SharePoint {
  const { before, after, direction, state } = finding.change;
  const isQuoted = words.areValuesShown && state !== 'layout-changed';
  return {
    ...{ headline: words.say(tellSetting(finding, words.areValuesShown)), direction },
    ...(isQuoted && before ? { before: quoteOf(before, words) } : {}),
    ...(isQuoted && after ? { after: quoteOf(after, words) } : {}),
  };
}

function quoteOf({ name, value }: Setting, { say }: Words): Quote {
  const told = (text: string): string => plainLine(wordMarks(text, () => say({ id: 'privacy.left-out' })));
  const isState = value === 'on' || value === 'off' || value === 'mixed';
  const text = isState ? say({ id: `setting.value-${value}` }) : told(value);
  return { text, marks: [[0, text.length]], heading: told(name) };
}
