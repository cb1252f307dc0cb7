// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judgeVersions } from '../../../utils/core/compose/judge-versions';
import { lookAt, strongestOutcome } from '../../../utils/core/compose/look-at';
import { cleanAndRead } from '../../../utils/core/compose/read-page';
import { termsFromMarkdown } from '../../../utils/core/compose/terms-from-markdown';
import { hashTerms } from '../../../utils/core/text/hash-terms';
import { LICENCE_SURVIVES, LOGIN_PAGE, termsPage } from '../../pipeline/stand-ins/pages';
import { SHIPPED_RULES } from '../clauses/shipped-rules';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string) => cleanAndRead(html, { url: 'https://murmur.example/terms' }, parse);
const EMPTY = { documentId: 'murmur/Terms of Service', lineages: [] };

describe('lookAt', () => {
  it('gives one outcome an edition, and the text’s hash', async () => {
    const outcomes = await lookAt(EMPTY, read(termsPage()), { at: 1, how: 'check' });
    expect(outcomes).toHaveLength(1);
    const [first] = outcomes;
    if (first?.outcome !== 'first') throw new Error('no first');
    expect(first.textHash).toBe(await hashTerms(first.edition));
    expect(first.lineage.id).toBe('murmur/Terms of Service#en');
  });

  it('refuses what stands in the place of terms', async () => {
    expect(await lookAt(EMPTY, read(LOGIN_PAGE), { at: 1, how: 'check' })).toEqual([
      { outcome: 'refused', reason: 'login' },
    ]);
  });
});

describe('strongestOutcome', () => {
  it('is a change before anything else, and nothing when nothing was seen', () => {
    const refused = { outcome: 'refused', reason: 'login' } as const;
    const same = { outcome: 'same' } as Parameters<typeof strongestOutcome>[0][number];
    const changed = { outcome: 'changed' } as Parameters<typeof strongestOutcome>[0][number];
    expect(strongestOutcome([refused, same, changed])).toBe(changed);
    expect(strongestOutcome([refused, same])).toBe(same);
    expect(strongestOutcome([])).toBeUndefined();
  });
});

describe('termsFromMarkdown and judgeVersions', () => {
  it('read a text like a page and judge two of them', () => {
    const markdown = (licence: string): string =>
      `# Terms of Service\n\nLast updated: 1 January 2026\n\n## 1. What you post\n\n${licence}\n\n## 2. Courts\n\n- The law of your country applies to this contract.\n`;
    const before = termsFromMarkdown(
      markdown('You grant us a licence to show what you post. This licence ends when you delete your content.'),
    );
    const after = termsFromMarkdown(markdown(LICENCE_SURVIVES.join(' ')));
    expect(before).toMatchObject({
      title: 'Terms of Service',
      lang: 'en',
      dates: [{ kind: 'updated', iso: '2026-01-01' }],
    });
    expect(before.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'item',
    ]);
    const { comparison, judgement } = judgeVersions({
      rules: SHIPPED_RULES,
      before: { terms: before, at: 1 },
      after: { terms: after, at: 2 },
      outcome: 'changed',
      serviceName: 'Murmur',
      termsType: 'Terms of Service',
      notices: [],
      looksBetween: 0,
    });
    expect(comparison.hunks).toHaveLength(1);
    expect(judgement.findings[0]).toMatchObject({ topic: 'content-licence', direction: 'worse' });
  });
});
