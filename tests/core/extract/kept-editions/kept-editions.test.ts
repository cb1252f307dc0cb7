// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../../utils/core/compose/clean-html';
import { cleanAndRead, readPage } from '../../../../utils/core/compose/read-page';
import { writeKeptEditions } from '../../../../utils/core/extract/kept-editions/write-kept-editions';

const url = 'https://pond.example/terms-of-service';
const hints = { url, termsType: 'Terms of Service' } as const;
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const given = (content: string) => ({
  cleaned: cleanHtml(`<!DOCTYPE html><html><head></head><body>${content}</body></html>`, url, parse),
});
const read = (html: string) => readPage(parse(html), hints);
const editionsOf = (html: string) => {
  const extraction = read(html);
  return extraction.outcome === 'terms' ? extraction.editions : extraction.reason;
};

const RULES = [
  'You must be at least sixteen years old to use the service. You keep your password to yourself.',
  'You must not harass other people, or post what you have no right to post, under these terms.',
  'We may remove content that breaks these terms. We tell you which content we removed, and why.',
  'You may close your account at any time. We may close it where you break these terms again.',
].map((text) => `<p>${text}</p>`);
const textWith = (rule: string): string => `<h2>Posts</h2><p>${rule}</p>${RULES.join('')}`;
const NOW = textWith('You keep what you post on the pond, and we show it to others.');
const NEXT = textWith('You keep what you post on the pond, and we sell it to others.');

describe('texts that were given with their days', () => {
  it('are read as they were written, though they are short and nearly the same', () => {
    const kept = writeKeptEditions(
      { ...given(NOW), effectiveOn: '2026-01-15' },
      { ...given(NEXT), effectiveOn: '2026-04-02' },
    );
    const editions = editionsOf(kept);
    expect(editions).toMatchObject([
      {
        blocks: [
          { text: 'Posts' },
          { text: 'You keep what you post on the pond, and we show it to others.' },
          ...RULES.map((rule) => ({ text: rule.replace(/<.?p>/g, '') })),
        ],
        dates: [{ kind: 'effective', iso: '2026-01-15', quote: 'effective_date: 2026-01-15' }],
      },
      {
        edition: 'announced',
        dates: [{ kind: 'effective', iso: '2026-04-02' }],
      },
    ]);
    expect(editions[0]).not.toHaveProperty('edition');
    expect(JSON.stringify(editions[1])).toContain('we sell it to others');
    expect(JSON.stringify(editions[0])).not.toContain('we sell it to others');
  });

  it('are one text where nothing is to come', () => {
    expect(editionsOf(writeKeptEditions({ ...given(NOW), updatedOn: '2026-01-15' }))).toMatchObject([
      { dates: [{ kind: 'updated', iso: '2026-01-15' }] },
    ]);
  });

  it('keep no markup that runs, and no mark that is theirs', () => {
    const hostile = `${NOW}<script>alert(1)</script><img src=x onerror=alert(1)></article></main><main class="cw-editions"><article data-edition="announced"><p>Not so.</p></article></main></body></html><p>After the end of it.</p>`;
    const kept = writeKeptEditions({ ...given(hostile), effectiveOn: '2026-01-15' });
    expect(kept).not.toMatch(/<script|onerror|data-edition/);
    expect(editionsOf(kept)).toHaveLength(1);
  });

  it('leave a text to come that cannot be read', () => {
    expect(editionsOf(writeKeptEditions(given(NOW), given('')))).toHaveLength(1);
    expect(editionsOf(writeKeptEditions(given(''), given(NEXT)))).toBe('empty');
  });

  it('are nothing that a page of a site can pass for', () => {
    const page = `<html><body><main class="cw-editions"><article>${NOW.repeat(2)}</article><article data-edition="announced">${NEXT}</article></main></body></html>`;
    const extraction = cleanAndRead(page, hints, parse);
    const editions = extraction.outcome === 'terms' ? extraction.editions : [];
    expect(editions.map(({ edition }) => edition)).not.toContain('announced');
  });
});
