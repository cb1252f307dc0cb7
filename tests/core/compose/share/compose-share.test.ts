import { beforeAll, describe, expect, it } from 'vitest';
import { composeShare } from '../../../../utils/core/compose/share/compose-share';
import { findTraces } from '../../../../utils/core/compose/share/find-traces';
import { leaveOutTraces } from '../../../../utils/core/compose/share/leave-out-traces';
import type { Bundle } from '../../../../utils/core/model/evidence';
import { readLink } from '../../../../utils/core/share/link/read-link';
import { writeLink } from '../../../../utils/core/share/link/write-link';
import { quoteOf, SHARE } from '../../share/make-test-share';
import { DAY, makeTestBundle, say } from '../evidence/make-test-bundle';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await makeTestBundle();
});

describe('a share of a bundle', () => {
  it('says what it says, of whom, when and how it was seen', () => {
    const share = composeShare(bundle, { say, digest: 'a'.repeat(64) });
    expect(share).toMatchObject({
      locale: 'en-GB',
      service: 'Pond',
      document: 'Terms of Service',
      url: 'https://pond.example/terms',
      headline: bundle.saying.headline,
      verdict: bundle.judgement.verdict,
      severity: bundle.judgement.severity,
      evidence: bundle.saying.evidence,
      digest: 'a'.repeat(64),
      before: { how: 'check', textHash: bundle.before.textHash },
      after: { how: 'check', textHash: bundle.after.textHash },
    });
    expect(share.after.seenAt - (share.before?.seenAt ?? 0)).toBe(4 * DAY);
    expect(share.points.map(({ headline }) => headline)).toEqual(bundle.saying.findings);
  });

  it('says of a look that was brought in that it was', async () => {
    const chain = bundle.chain.map((run) =>
      run.map((look, n) => (n === 0 ? { ...look, isImported: true as const } : look)),
    );
    const share = composeShare({ ...bundle, chain }, { say });
    expect([share.before?.how, share.after.how]).toEqual(['import', 'check']);
  });

  it('quotes what its findings quote, with its marks', () => {
    const { points } = composeShare(bundle, { say });
    const [first] = bundle.judgement.findings;
    expect(points[0]?.before?.text).toBe(first?.before?.text);
    expect(points.flatMap(({ before, after }) => [...(before?.marks ?? []), ...(after?.marks ?? [])])).not.toEqual([]);
  });

  it('tells one finding alone, in its own words', () => {
    const share = composeShare(bundle, { say, finding: 1 });
    expect(share.points).toHaveLength(1);
    expect(share.headline).toBe(bundle.saying.findings[1]);
    expect(share.severity).toBe(bundle.judgement.findings[1]?.severity);
    expect(composeShare(bundle, { say, finding: 99 }).points.length).toBeGreaterThan(1);
  });

  it('speaks another language where it is known, and its own where not', () => {
    expect(composeShare(bundle, { say, locale: 'de-DE' })).toMatchObject({
      locale: 'de-DE',
      document: 'Nutzungsbedingungen',
    });
    expect(composeShare(bundle, { say, locale: 'ja-JP' }).headline).toBe(bundle.saying.headline);
  });

  it('says what the two texts are where the second did not take the first’s place', () => {
    const sidesOf = (judgement: Partial<Bundle['judgement']>, finding?: number) =>
      composeShare(
        { ...bundle, judgement: { ...bundle.judgement, ...judgement } },
        { say, ...(finding === undefined ? {} : { finding }) },
      ).sides;
    expect(sidesOf({})).toBeUndefined();
    expect(sidesOf({ verdict: 'pending' })).toBe('to-come');
    expect(sidesOf({ against: 'announced' })).toBe('announced');
    const [first, ...rest] = bundle.judgement.findings;
    if (!first) throw new Error('There is no finding.');
    const later = { ...first, headline: { ...first.headline, id: 'later.data-sharing.worse' } };
    expect(sidesOf({ findings: [later, ...rest] }, 0)).toBe('to-come');
  });

  it('says nothing of how a pair came that nobody judged as one change', () => {
    const share = composeShare({ ...bundle, judgement: { ...bundle.judgement, isPair: true } }, { say });
    expect(share.verdict).toBeUndefined();
  });

  it('shows the places in which most changed where no finding quotes any', () => {
    const bare = {
      ...bundle,
      judgement: { ...bundle.judgement, findings: [] },
      saying: { ...bundle.saying, findings: [] },
    };
    const { points } = composeShare(bare, { say });
    expect(points.length).toBeGreaterThan(0);
    expect(JSON.stringify(points)).toContain('perpetual');
    expect(points.every(({ before, after }) => before || after)).toBe(true);
  });

  it('goes into a link, and comes out of it', async () => {
    const fragment = await writeLink(composeShare(bundle, { say, digest: 'b'.repeat(64) }));
    expect(fragment.length).toBeLessThanOrEqual(1_500);
    expect(await readLink(fragment)).toMatchObject({ ok: true, value: { headline: bundle.saying.headline } });
  });
});

describe('traces of a person', () => {
  it.each([
    ['Write to jane.doe@mail.example or call +1 (650) 555-0123.', ['jane.doe@mail.example', '+1 (650) 555-0123']],
    ['Signed in as Jane Doe (@jane_doe), account 12345678.', ['Jane Doe (@jane_doe', '12345678']],
    ['Your address j•••@mail.example and 192.168.10.12', ['j•••@mail.example', '192.168.10.12']],
  ])('in %j', (text, traces) => {
    expect(findTraces(text, []).map(({ start, end }) => text.slice(start, end))).toEqual(traces);
  });

  it.each([
    'Write to privacy@pond.example or legal@mail.pond.example.',
    'Under Regulation (EU) 2016/679, in force since 25 May 2018.',
    'Between 2024-01-01 and 31.12.2025, and in the years 2019–2023.',
    'A fine of 10.000.000 euros, § 312 of the code.',
  ])('are none in %j', (text) => expect(findTraces(text, ['pond.example'])).toEqual([]));

  it('are left out of a share, with the marks where they were, and told', () => {
    const point = {
      headline: 'Pond names @jane_doe.',
      direction: 'worse' as const,
      after: quoteOf('We tell [[jane.doe@mail.example]] that [[you]] left.', 'Of @jane_doe'),
    };
    const { share, traces } = leaveOutTraces({ ...SHARE, points: [point] }, ['pond.example']);
    expect(JSON.stringify(share)).not.toMatch(/jane/);
    const after = share.points[0]?.after;
    expect(after?.marks.map(([start, end]) => after.text.slice(start, end))).toEqual(['‹…›', 'you']);
    expect(traces).toEqual([
      { kind: 'handle', text: '@jane_doe' },
      { kind: 'mail', text: 'jane.doe@mail.example' },
    ]);
    expect(leaveOutTraces(SHARE, []).share).toEqual(SHARE);
  });
});
