import type { FoundServiceLine } from '../../../components/search/found-lines';
import { DAY, NOW } from '../samples/alerts';

const STANDING = 'We may use what you post to train our AI models.';
const GONE = 'We never use your content for training of any kind, unless you ask us to.';
const marksOf = (text: string, ...words: string[]): [number, number][] =>
  words.map((word) => [text.indexOf(word), text.indexOf(word) + word.length]);

/** Two services; a sentence that stands, one that went, and one that came back. */
export const FOUND: FoundServiceLine[] = [
  {
    id: 'murmur',
    name: 'Murmur',
    href: '#/service/murmur',
    documents: [
      {
        id: 'murmur/Terms of Service',
        termsType: 'Terms of Service',
        href: '#/document/murmur',
        more: 4,
        hits: [
          {
            quote: { text: STANDING, marks: marksOf(STANDING, 'train', 'AI') },
            isStanding: true,
            spans: [
              {
                ...{ sinceAt: NOW - 40 * DAY, isStanding: true, textHref: '#/text/c?q=ai', cameHref: '#/compare/b/c' },
              },
              {
                ...{ sinceAt: NOW - 300 * DAY, untilAt: NOW - 200 * DAY, isStanding: false, edition: 'eu' },
                ...{ textHref: '#/text/a?q=ai', cameHref: '#/compare/0/a', wentHref: '#/compare/a/b' },
              },
            ],
          },
          {
            quote: { text: GONE, marks: marksOf(GONE, 'training') },
            isStanding: false,
            spans: [
              {
                ...{ sinceAt: NOW - 400 * DAY, untilAt: NOW - 40 * DAY, isStanding: false },
                ...{ textHref: '#/text/b?q=ai', wentHref: '#/compare/b/c' },
              },
            ],
          },
        ],
      },
      {
        id: 'murmur/Privacy Policy',
        termsType: 'Privacy Policy',
        href: '#/document/murmur-privacy',
        more: 0,
        hits: [
          {
            quote: { text: `… ${'and so on '.repeat(30)}AI …`, marks: [] },
            isStanding: true,
            spans: [{ sinceAt: NOW - 400 * DAY, isStanding: true, textHref: '#/text/d?q=ai' }],
          },
        ],
      },
    ],
  },
  {
    id: 'reiher',
    name: 'Reiher',
    href: '#/service/reiher',
    documents: [
      {
        id: 'reiher/Terms of Service',
        termsType: 'Terms of Service',
        href: '#/document/reiher',
        more: 0,
        hits: [
          {
            quote: { text: '当社は、お客様の投稿をAIの学習に使用することがあります。', marks: [[11, 13]] },
            isStanding: false,
            spans: [{ sinceAt: NOW - 90 * DAY, isStanding: false, textHref: '#/text/e?q=ai' }],
          },
        ],
      },
    ],
  },
];

export const CHOICES = {
  services: [
    { id: 'murmur', name: 'Murmur' },
    { id: 'reiher', name: 'Reiher' },
  ],
  kinds: ['Terms of Service', 'Privacy Policy'],
};
