import { describe, expect, test } from 'vitest';
import type { VersionsToJudge } from '../../../../utils/core/compose/judge-versions';
import { findDates } from '../../../../utils/core/extract/dates/find-dates';
import { findDocumentNotices } from '../../../../utils/core/extract/notices/find-document-notices';
import { readSiteNotices } from '../../../../utils/core/extract/notices/read-site-notices';
import type { NoticeSeen, Severity, Verdict } from '../../../../utils/core/model/judgement';
import type { Terms } from '../../../../utils/core/model/terms';
import { day, judge, termsOf } from '../judge-fixture';
import type { Lang } from './garden-texts';

/** Two texts, what was seen around them, and what has to be said of it. Seen in May and June 2024 unless it says otherwise. */
export interface Scenario {
  name: string;
  lang?: Lang;
  before: string[];
  after: string[];
  /** Days of our clock. */
  beforeAt?: string;
  afterAt?: string;
  /** A layer of the site that leads to the terms, by the day it was seen. */
  banners?: [at: string, text: string][];
  notices?: NoticeSeen[];
  looks?: number;
  /** What a page says of its texts beside their words. */
  asBefore?: Partial<Terms>;
  asAfter?: Partial<Terms>;
  outcome?: VersionsToJudge['outcome'];
  undoes?: string;
  /** What held before, where the old text was only announced; and when that one was seen last. */
  former?: string[];
  lastSeen?: string;
  /** Severity and, in their order, the sentences after `seen-between`. */
  severity: Severity;
  evidence: string[];
  /** Values that a sentence must have. */
  says?: Record<string, Record<string, unknown>>;
}

/** Dates and notices as the extension itself reads them. */
function read(lines: string[], lang: Lang, more: Partial<Terms> = {}): Terms {
  const terms = termsOf(lines, { lang });
  return {
    ...terms,
    dates: findDates(terms.blocks, lang),
    notices: findDocumentNotices(terms.blocks, lang),
    ...more,
  };
}

const seenOnSite = ([at, text]: [string, string]): NoticeSeen[] =>
  readSiteNotices([`${text}\nhttps://pond.example/terms`]).map((notice) => ({ ...notice, at: day(at), where: 'site' }));

export function judgeScenario(scenario: Scenario): ReturnType<typeof judge> {
  const { lang = 'en', banners = [], notices = [], looks = 14, undoes, former, lastSeen } = scenario;
  return judge({
    before: read(scenario.before, lang, scenario.asBefore),
    after: read(scenario.after, lang, scenario.asAfter),
    beforeAt: scenario.beforeAt,
    afterAt: scenario.afterAt,
    notices: [...banners.flatMap(seenOnSite), ...notices],
    looksBetween: looks,
    outcome: scenario.outcome ?? 'changed',
    ...(undoes ? { undoes: { at: day(undoes) } } : {}),
    ...(former ? { former: { terms: read(former, lang), at: day('2024-01-10') } } : {}),
    ...(lastSeen ? { lastSeenAt: day(lastSeen) } : {}),
  });
}

/** One test a scenario: the verdict, the severity and each sentence of the evidence. */
export function checkScenarios(verdict: Verdict, scenarios: readonly Scenario[]): void {
  describe(verdict, () => {
    test.each(scenarios.map((scenario) => [scenario.lang ?? 'en', scenario.name, scenario] as const))(
      '%s: %s',
      (_lang, _name, scenario) => {
        const judged = judgeScenario(scenario);
        const told = judged.evidence.map(({ id }) => id.replace('judge.evidence.', ''));
        expect({ verdict: judged.verdict, severity: judged.severity, told }).toEqual({
          verdict,
          severity: scenario.severity,
          told: [...(told[0] === 'other-language' ? [] : ['seen-between']), ...scenario.evidence],
        });
        for (const [id, values] of Object.entries(scenario.says ?? {}))
          expect(judged.evidence.find((one) => one.id === `judge.evidence.${id}`)?.values).toMatchObject(values);
      },
    );
  });
}

export const LANGS: readonly Lang[] = ['en', 'de', 'fr', 'es', 'it'];
export const midnight = (iso: string): number => Date.parse(iso);
