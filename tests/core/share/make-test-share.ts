import fc from 'fast-check';
import type { Quote } from '../../../utils/core/model/judgement';
import type { Share } from '../../../utils/core/model/share';

const DAY = 86_400_000;
const FIRST = Date.parse('2026-03-02T09:00:00Z');

/** A quote with its marks written as `[[marked]]`. */
export function quoteOf(marked: string, heading?: string): Quote {
  const quote: Quote = { text: '', marks: [], ...(heading === undefined ? {} : { heading }) };
  for (const [index, part] of marked.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) quote.marks.push([quote.text.length, quote.text.length + part.length]);
    quote.text += part;
  }
  return quote;
}

export const SHARE: Share = {
  locale: 'en-GB',
  service: 'Pond',
  lang: 'en',
  document: 'Terms of Service',
  url: 'https://pond.example/terms',
  headline: 'Pond no longer promises that its licence ends when you delete your content.',
  verdict: 'silent',
  severity: 3,
  points: [
    {
      headline: 'Pond no longer promises that its licence ends when you delete your content.',
      direction: 'worse',
      before: quoteOf(
        'You may remove your content at any time. [[If you choose to remove it, the licence granted above will automatically expire]], although Pond may keep archived copies.',
        'Your content',
      ),
      after: quoteOf(
        'You may remove your content at any time. [[The licence survives]], and Pond may keep using it.',
        'Your content',
      ),
    },
    {
      headline: 'Pond may sell the names of your gardens to advertisers.',
      direction: 'worse',
      after: quoteOf('We may [[sell]] the names of your gardens [[to advertisers]].'),
    },
  ],
  evidence: [
    'No notice of the change was seen on the site between the two looks.',
    'The page’s own date stayed at 1 January 2026.',
    'The new text was seen twice, by a visit and by a check.',
  ],
  before: { seenAt: FIRST, how: 'visit', textHash: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0' },
  after: {
    ...{ seenAt: FIRST + 9 * DAY, how: 'check' },
    textHash: 'a3b1c2d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f91',
  },
  digest: '9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab',
};

/** What a page may call itself, to do harm or by being from somewhere else. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '[press](javascript:alert(1))',
  '](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '<https://evil.example> www.evil.example https://evil.example me@evil.example',
  '[a]: https://evil.example "t"',
  '```\ncode\n```',
  '`` ` `` ~~gone~~ **bold** __under__ *one* _two_',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '# Heading\n=======\n- item\n1. one\n> quote\n***\n    code',
  '@everyone @octocat #12 GH-12 owner/repo#7 owner/repo@a5c3785ed8d6a35868bc169f07e40e889087fd2e',
  '&lt;b&gt; &#60;i&#62; &copy; \\* \\',
  '\u202egnp.exe\u202c \u2066hidden\u2069 \u200bzero\u200b \u0000\u0007\u001b[31m',
  '👩🏽‍🚀👨‍👩‍👧‍👦🇩🇪🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301\u0301\u0301',
  'שלום עולם, תנאי השימוש שונו',
  '利用規約が変更されました。ライセンスは永続的です。',
  'x'.repeat(10_000),
  '$x^2$ :smile: [ ] [x] ^1 <!-- c --> <?php ?> <![CDATA[x]]>',
  '\ud800 lone \udc00',
  'a\r\n\r\nb\u2028c\u0085d\u000be',
];

export const anyText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem({ maxCount: 20 })),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => `${parts.join(' ')} z`);

/** Marks in order, anywhere. */
const anyQuote = (): fc.Arbitrary<Quote> =>
  fc
    .record({ text: anyText(), places: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }) })
    .map(({ text, places }) => {
      const ends = places.map((place) => Math.floor(place * text.length)).sort((a, b) => a - b);
      const marks: [number, number][] = [];
      for (let at = 0; at + 1 < ends.length; at += 2) {
        const [start = 0, end = 0] = ends.slice(at);
        if (start < end && start >= (marks.at(-1)?.[1] ?? 0)) marks.push([start, end]);
      }
      return { text, marks };
    });

const anyPoint = () =>
  fc.record(
    {
      headline: anyText(),
      direction: fc.constantFrom('worse' as const, 'better' as const, 'neutral' as const),
      before: anyQuote(),
      after: anyQuote(),
    },
    { requiredKeys: ['headline', 'direction'] },
  );

/** A share all of whose words come from a page that means harm. */
export const anyShare = (): fc.Arbitrary<Share> =>
  fc
    .record({
      service: anyText(),
      document: anyText(),
      headline: anyText(),
      points: fc.array(anyPoint(), { maxLength: 3 }),
      evidence: fc.array(anyText(), { maxLength: 4 }),
      locale: fc.constantFrom('en-GB', 'de-DE', 'pl-PL'),
      verdict: fc.constantFrom('silent' as const, 'announced' as const, 'reverted' as const, undefined),
    })
    .map(({ verdict, ...words }) => ({ ...SHARE, ...words, verdict }));
