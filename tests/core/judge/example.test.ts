// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { EXAMPLE_CAPTURES } from '../../../assets/example/example';
import { judgeVersions } from '../../../utils/core/compose/judge-versions';
import { cleanAndRead } from '../../../utils/core/compose/read-page';
import type { Terms } from '../../../utils/core/model/terms';
import { hashTerms } from '../../../utils/core/text/hash-terms';
import { SHIPPED_RULES } from '../clauses/shipped-rules';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function read(index: number): { terms: Terms; at: number } {
  const capture = EXAMPLE_CAPTURES[index];
  if (!capture) throw new Error(`No capture ${index}`);
  const extraction = cleanAndRead(capture.html, { url: capture.url, termsType: 'Terms of Service' }, parse);
  const edition = extraction.outcome === 'terms' ? extraction.editions[0] : undefined;
  if (!edition) throw new Error(`Not read as terms: ${extraction.outcome}`);
  return { terms: edition, at: capture.at };
}

const judged = () =>
  judgeVersions({
    before: read(1),
    after: read(2),
    outcome: 'changed',
    serviceName: 'Example',
    termsType: 'Terms of Service',
    notices: [],
    looksBetween: 3,
    rules: SHIPPED_RULES,
  }).judgement;

test('the first two captures show one text', async () => {
  expect(await hashTerms(read(0).terms)).toBe(await hashTerms(read(1).terms));
});

test('the page is long, and neither its header nor its footer is part of the terms', () => {
  const text = read(0).terms.blocks.map((block) => block.text);
  expect(text.join(' ').split(/\s+/).length).toBeGreaterThan(850);
  expect(text.join('\n')).not.toMatch(/Log in|Careers/);
});

test('the removed protection is what is loud', () => {
  const judgement = judged();
  expect(judgement.verdict).toBe('dated');
  expect(judgement.severity).toBe(3);
  expect(judgement.headline).toEqual({
    id: 'judge.content-licence.ends-on-deletion.gone',
    values: { service: 'Example' },
  });
  expect(judgement.findings[0]).toMatchObject({
    topic: 'content-licence',
    principle: 'ownership',
    direction: 'worse',
    certainty: 'stated',
    severity: 3,
  });
  expect(['removed', 'altered']).toContain(judgement.findings[0]?.change);
  expect(judgement.findings[0]?.before?.text).toContain('our licence to it ends');
});

test('the survival clause is the second finding; the licence itself, unchanged, is none', () => {
  const { findings } = judged();
  expect(findings[1]?.headline.id).toBe('judge.content-licence.survives.new');
  expect(findings[1]?.after?.text).toContain('will survive');
  expect(findings.map(({ headline }) => headline.id)).not.toContain('judge.content-licence.grant.new');
  expect(findings).toHaveLength(2);
});

test('the evidence says that the date moved and that no notice was seen', () => {
  expect(judged().evidence.map(({ id }) => id)).toEqual([
    'judge.evidence.seen-between',
    'judge.evidence.own-date-moved',
    'judge.evidence.no-notice',
  ]);
});
