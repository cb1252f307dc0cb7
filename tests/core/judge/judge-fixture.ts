import { judgeVersions, type VersionsToJudge } from '../../../utils/core/compose/judge-versions';
import type { Judgement } from '../../../utils/core/model/judgement';
import type { Terms } from '../../../utils/core/model/terms';
import { SHIPPED_RULES } from '../clauses/shipped-rules';

export const day = (iso: string): number => Date.parse(`${iso}T09:00:00Z`);

/** A line that starts with `# ` is a heading, with `- ` an item; all others are paragraphs. */
export function termsOf(lines: string[], more: Partial<Terms> = {}): Terms {
  const blocks = lines.map((line): Terms['blocks'][number] => {
    if (line.startsWith('# ')) return { kind: 'heading', level: 2, text: line.slice(2) };
    if (line.startsWith('- ')) return { kind: 'item', level: 1, text: line.slice(2) };
    return { kind: 'paragraph', text: line };
  });
  return { lang: 'en', blocks, dates: [], notices: [], ...more };
}

/** Sentences that stay: enough of them that the text is no stub. */
export const REST = [
  '# Using Pond',
  'Pond is a place where people show each other what they grow in their gardens.',
  'You choose a name for your garden and may change it once a month.',
  'Gardens that nobody has watered for a year are given back to the meadow.',
  '# Your plants',
  'You grant us a worldwide, royalty-free licence to show and copy the pictures that you post.',
];

type Scenario = Partial<Omit<VersionsToJudge, 'before' | 'after' | 'rules'>> & {
  before: Terms;
  after: Terms;
  beforeAt?: string;
  afterAt?: string;
};

/** Judged as a change of Pond's terms, seen in May and in June 2024 unless the scenario says otherwise. */
export function judge({ before, after, beforeAt, afterAt, ...rest }: Scenario): Judgement {
  return judgeVersions({
    outcome: 'changed',
    serviceName: 'Pond',
    termsType: 'Terms of Service',
    notices: [],
    looksBetween: 14,
    rules: SHIPPED_RULES,
    ...rest,
    before: { terms: before, at: day(beforeAt ?? '2024-05-01') },
    after: { terms: after, at: day(afterAt ?? '2024-06-01') },
  }).judgement;
}
