// @vitest-environment jsdom
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { Share } from '../../../../utils/core/model/share';
import { escapeMarkdown } from '../../../../utils/core/share/markdown/escape-markdown';
import { markdown } from '../../../../utils/core/share/markdown/markdown';
import { plainLine, plainQuote } from '../../../../utils/core/share/quote/plain-line';
import { anyShare, anyText, HOSTILE, quoteOf, SHARE } from '../make-test-share';
import { sayIn } from '../say-share';

const say = sayIn('en-GB');

/** Rendered as GitHub does, with all that its author wrote as HTML let through. */
const rendered = (text: string): HTMLElement => {
  const page = new DOMParser().parseFromString(
    micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
    'text/html',
  );
  return page.body;
};
const seen = (text: string): string => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
const tagsOf = (body: HTMLElement): string[] => [...body.querySelectorAll('*')].map(({ localName }) => localName);

const plain = (share: Share): Share => ({
  ...share,
  service: plainLine(share.service),
  document: plainLine(share.document),
  headline: plainLine(share.headline),
  evidence: share.evidence.map(plainLine),
  points: share.points.map(({ before, after, ...point }) => ({
    ...{ ...point, headline: plainLine(point.headline) },
    ...(before ? { before: plainQuote(before) } : {}),
    ...(after ? { after: plainQuote(after) } : {}),
  })),
});

describe('Markdown', () => {
  it('is a heading, quotes with what changed, sentences and how to check', () => {
    const body = rendered(markdown(SHARE, { say, viewerLink: 'https://viewer.example/#1.abc' }));
    expect(body.querySelector('h2')?.textContent).toBe(SHARE.headline);
    expect([...body.querySelectorAll('blockquote strong')].map((mark) => mark.textContent)).toEqual([
      'If you choose to remove it, the licence granted above will automatically expire',
      'The licence survives',
      'sell',
      'to advertisers',
    ]);
    expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://pond.example/terms',
      'https://viewer.example/#1.abc',
    ]);
    expect([...body.querySelectorAll('code')].map((code) => code.textContent)).toEqual([
      SHARE.before?.textHash,
      SHARE.after.textHash,
      SHARE.digest,
    ]);
    expect(body.textContent).toContain('Your content');
  });

  it('marks whole words, whatever stands around them', () => {
    const quotes = [
      'a[[b]]c',
      '“[[“quoted” ]]x',
      '[[a]][[b]]',
      '[[*]]',
      'x[[ . ]]y',
      '[[規約]]が',
      '[[e\u0301]]x',
      '~[[a]]~',
    ];
    const strong = quotes.map((quote) => {
      const share = { ...SHARE, points: [{ headline: 'h', direction: 'worse' as const, after: quoteOf(quote) }] };
      return [...rendered(markdown(share, { say })).querySelectorAll('blockquote strong')].map(
        (one) => one.textContent,
      );
    });
    expect(strong).toEqual([['b'], ['quoted'], ['ab'], [], [], ['規約'], ['e\u0301'], ['a']]);
  });

  it.each(HOSTILE)('keeps %j a text', (hostile) => {
    const line = plainLine(hostile);
    const body = rendered(`${escapeMarkdown(line)}\n`);
    expect(tagsOf(body)).toEqual(line === '' ? [] : ['p']);
    expect(seen(body.textContent ?? '')).toBe(seen(line));
  });

  it('keeps any line a text, wherever it stands', () => {
    const places = ['', '> ', '- ', '## '];
    fc.assert(
      fc.property(anyText().map(plainLine), fc.constantFrom(...places), (line, place) => {
        const body = rendered(`${place}${escapeMarkdown(line)}\n`);
        expect(tagsOf(body).filter((tag) => !['p', 'blockquote', 'ul', 'li', 'h2'].includes(tag))).toEqual([]);
        expect(seen(body.textContent ?? '')).toBe(seen(line));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves nobody and nothing to be mentioned', () => {
    const escaped = escapeMarkdown(
      '@everyone me@evil.example #12 GH-12 owner/repo#7 https://evil.example www.evil.example',
    );
    expect(escaped.replaceAll('\\', '')).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\./);
  });

  it('has no link, no HTML, no heading and no table but its own, whatever the page says', () => {
    fc.assert(
      fc.property(anyShare().map(plain), (share) => {
        const body = rendered(markdown(share, { say }));
        const tags = new Set(tagsOf(body));
        for (const tag of ['h2', 'h3', 'p', 'a', 'blockquote', 'strong', 'em', 'ul', 'li', 'code']) tags.delete(tag);
        expect([...tags]).toEqual([]);
        expect(body.querySelectorAll('h2')).toHaveLength(1);
        expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([SHARE.url]);
        expect(body.querySelectorAll('ul')).toHaveLength(share.evidence.some(Boolean) ? 2 : 1);
        expect(seen(body.querySelector('h2')?.textContent ?? '')).toBe(seen(share.headline));
        const quotes = share.points.flatMap(({ before, after }) => [before, after]).filter((quote) => quote?.text);
        const shown = [...body.querySelectorAll('blockquote')].map((one) => seen(one.textContent ?? ''));
        expect(shown.filter(Boolean)).toEqual(quotes.map((quote) => seen(quote?.text ?? '')).filter(Boolean));
      }),
      { numRuns: 80 },
    );
  });
});
