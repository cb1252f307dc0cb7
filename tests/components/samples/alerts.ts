import type { AlertLine, TermsAlertLine } from '../../../components/alert/AlertCard';
import type { Change, Finding, Judgement, TermsAlert } from '../../../utils/core/model/judgement';
import type { Moment, Steps } from '../../../utils/core/model/story';

/** Thursday noon. */
export const NOW = new Date(2026, 2, 12, 12, 0).getTime();
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const line = (id: string, more: Partial<TermsAlertLine>): AlertLine => ({
  id,
  serviceId: 'example',
  documentId: 'example/Terms of Service',
  serviceName: 'Example',
  termsType: 'Terms of Service',
  headline: { id: 'judge.content-licence.ends-on-deletion.gone', values: { service: 'Example' } },
  verdict: 'silent',
  severity: 3,
  principle: 'ownership',
  at: NOW - 2 * HOUR,
  isRead: false,
  href: `#${id}`,
  ...more,
});

export const FRESH: AlertLine[] = [
  line('a', {}),
  line('b', {
    serviceId: 'chirp',
    serviceName: 'Chirp',
    principle: 'conservative-defaults',
    termsType: 'Privacy Policy',
    verdict: 'dated',
    severity: 2,
    at: NOW - 3 * DAY,
    headline: { id: 'judge.data-sharing.shares.recipients.advertisers.new', values: { service: 'Chirp' } },
  }),
  line('c', {
    serviceId: 'meadow',
    serviceName: 'Meadow',
    principle: 'no-surprise',
    termsType: 'Community Guidelines',
    verdict: 'announced',
    severity: 1,
    at: NOW - 9 * DAY,
    headline: { id: 'judge.unilateral-change.notice.new', values: { service: 'Meadow' } },
  }),
];

export const EARLIER: AlertLine[] = [
  line('d', { verdict: 'reverted', severity: 1, isRead: true, at: NOW - 40 * DAY, principle: undefined }),
  line('e', {
    verdict: 'pending',
    severity: 2,
    isRead: true,
    at: NOW - 90 * DAY,
    headline: { id: 'later.judge.arbitration.forced.new', values: { service: 'Example' } },
  }),
];

export const HUNDRED: AlertLine[] = Array.from({ length: 100 }, (_, index) => ({
  ...(FRESH[index % 3] as AlertLine),
  id: `many-${index}`,
}));

const ENDS = 'You can take your posts down again on any day. Once you have deleted a post, our licence to it ends.';

export const FINDING: Finding = {
  topic: 'content-licence',
  principle: 'ownership',
  direction: 'worse',
  change: 'removed',
  certainty: 'stated',
  severity: 3,
  headline: { id: 'judge.content-licence.ends-on-deletion.gone', values: { service: 'Example' } },
  before: { text: ENDS, marks: [[47, ENDS.length - 1]], heading: 'What you post on the Service' },
};

const JUDGEMENT: Judgement = {
  verdict: 'dated',
  severity: 3,
  headline: FINDING.headline,
  findings: [
    FINDING,
    {
      ...FINDING,
      change: 'added',
      direction: 'better',
      certainty: 'possible',
      topic: 'unilateral-change',
      principle: 'no-surprise',
      headline: { id: 'judge.unilateral-change.notice.new', values: { service: 'Example' } },
      before: undefined,
      after: { text: 'We will tell you thirty days before.', marks: [[8, 12]] },
    },
  ],
  evidence: [
    { id: 'judge.evidence.seen-between', values: { before: NOW - 30 * DAY, after: NOW - 2 * DAY } },
    { id: 'judge.evidence.own-date-moved', values: { before: NOW - 900 * DAY, after: NOW - 6 * DAY } },
    { id: 'judge.evidence.no-notice', values: { count: 4 } },
  ],
  rulesRevision: 1,
};

export const CHANGE: Change = {
  id: 'x:y',
  documentId: 'example/Terms of Service',
  serviceId: 'example',
  beforeId: 'x',
  afterId: 'y',
  at: NOW - 2 * DAY,
  addedWords: 21,
  removedWords: 46,
  movedWords: 0,
  judgement: JUDGEMENT,
};

export const ALERT: TermsAlert = {
  id: 'x:y',
  documentId: CHANGE.documentId,
  serviceId: 'example',
  at: CHANGE.at,
  verdict: 'dated',
  severity: 3,
  headline: JUDGEMENT.headline,
};

/** A change that the document itself announces and tells of. */
const ANNOUNCED_JUDGEMENT: Judgement = {
  ...JUDGEMENT,
  verdict: 'pending',
  severity: 2,
  evidence: [
    { id: 'judge.evidence.seen-between', values: { before: NOW - 30 * DAY, after: NOW - 2 * DAY } },
    { id: 'judge.evidence.holds-from', values: { date: Date.UTC(2026, 3, 15) } },
    {
      id: 'judge.evidence.notice-document-start',
      values: { date: NOW - 2 * DAY, quote: 'We are updating these terms on 15 April 2026. Preview the new terms.' },
    },
    { id: 'judge.evidence.lead-time', values: { days: 36, date: Date.UTC(2026, 3, 15) } },
    {
      id: 'judge.evidence.summary-under',
      values: {
        date: NOW - 2 * DAY,
        heading: 'What will change',
        quote:
          'We say <b>more</b> clearly how long our licence to your posts lasts, and that it may outlast your account.',
      },
    },
  ],
  preview: 'https://legal.example/terms/next',
};

export const ANNOUNCED_CHANGE: Change = { ...CHANGE, judgement: ANNOUNCED_JUDGEMENT };
export const ANNOUNCED_ALERT: TermsAlert = { ...ALERT, verdict: 'pending', severity: 2 };
export const NEW_TEXT =
  'https://legal.example/en-gb/terms-of-service/versions/announced/effective-from-15-april-2026/complete-text.html';

export const MOMENTS: Moment[] = [
  { kind: 'own-date', at: Date.UTC(2026, 0, 12), isDay: true },
  { kind: 'earlier-last', at: NOW - 5 * DAY, isDay: false },
  { kind: 'notice', at: NOW - 4 * DAY, isDay: false },
  { kind: 'mail', at: Date.UTC(2026, 2, 9), isDay: true },
  { kind: 'new-first', at: NOW - 2 * HOUR, isDay: false },
  { kind: 'in-force', at: Date.UTC(2026, 3, 15), isDay: true },
];

export const STEPS: Steps = {
  advice: ['content-licence', 'ai-training'],
  pages: { settings: 'https://example.com/settings', download: 'https://example.com/data' },
};
