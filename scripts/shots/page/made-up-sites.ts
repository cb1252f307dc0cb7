import type { Refusal } from '../../../utils/core/model/document';
import type { TermsType } from '../../../utils/core/model/terms-type';
import { type MadeUpTerms, reword, TERMS } from './made-up-terms';

/** A text, or a reason why there was none, as many days ago. */
type Look = [daysAgo: number, what: MadeUpTerms | Refusal];

interface MadeUpDocument {
  termsType: TermsType;
  path: string;
  readsOnVisit?: true;
  /** Its chapters lie on pages of their own; the last of them cannot be read. */
  chapters?: readonly string[];
  /** Texts for others that its page shows, too. */
  editions?: readonly string[];
  looks: Look[];
}

/** A service and what its pages showed. */
export interface MadeUpSite {
  host: string;
  name: string;
  isPaused?: boolean;
  documents: MadeUpDocument[];
}

const PRIVACY = reword(TERMS, {}, { title: 'Privacy Policy' });
const RULES = reword(TERMS, { Disputes: '', Advertising: '' }, { title: 'Community Guidelines' });

const TRAINED = reword(
  TERMS,
  {
    'Your messages':
      'We read your private messages to keep the service safe. We may use your posts and your messages to train artificial intelligence.',
  },
  { updated: '19 November 2026' },
);
const SOLD = reword(PRIVACY, {
  Advertising: 'We show advertising that fits what you do. We may share your personal information with advertisers.',
});
const FRIENDLIER = reword(RULES, {
  'Who may use Murmur':
    'You have to be at least 16 years old. You are responsible for what happens under your account and for keeping your password to yourself.',
});
const NO_COURT = reword(
  TERMS,
  {
    Disputes:
      'You agree that any dispute is settled by binding arbitration, and that you will not take part in a class action.',
  },
  {
    updated: '1 August 2026',
    notice:
      '<p>We are updating these terms. The new terms take effect on 1 March 2027. <a href="/terms/2027">Preview the new terms</a>.</p>',
  },
);
const OF_A_SHOP: MadeUpTerms = {
  title: 'Terms of Service',
  updated: '1 May 2026',
  sections: ['Orders', 'Prices', 'Delivery', 'Returns', 'Guarantee', 'Complaints'].map((heading) => [
    heading,
    `This section on ${heading.toLowerCase()} was written for a shop, by other people and for another purpose, and shares hardly a sentence with what stood on this page until now.`,
  ]),
};

/** Services that do not exist, in every state a reader may meet. */
export const MADE_UP_SITES: MadeUpSite[] = [
  {
    host: 'murmur.example',
    name: 'Murmur',
    documents: [
      {
        termsType: 'Terms of Service',
        path: '/terms',
        looks: [
          [300, TERMS],
          [60, TERMS],
          [2, TRAINED],
        ],
      },
      {
        termsType: 'Privacy Policy',
        path: '/privacy',
        looks: [
          [300, PRIVACY],
          [40, PRIVACY],
          [6, SOLD],
        ],
      },
      {
        termsType: 'Community Guidelines',
        path: '/rules',
        looks: [
          [300, RULES],
          [20, FRIENDLIER],
        ],
      },
    ],
  },
  {
    host: 'lantern.example',
    name: 'Lantern',
    documents: [
      {
        termsType: 'Terms of Service',
        path: '/terms',
        looks: [
          [200, TERMS],
          [90, NO_COURT],
        ],
      },
      {
        termsType: 'Privacy Policy',
        path: '/privacy',
        looks: [
          [200, PRIVACY],
          [3, 'login'],
        ],
      },
      { termsType: 'Trackers Policy', path: '/cookies', looks: [[3, 'not-found']] },
      { termsType: 'Community Guidelines', path: '/rules', readsOnVisit: true, looks: [[30, RULES]] },
    ],
  },
  {
    host: 'pond.example',
    name: 'Pond',
    documents: [
      {
        termsType: 'Terms of Service',
        path: '/terms',
        looks: [
          [100, TERMS],
          [1, OF_A_SHOP],
        ],
      },
    ],
  },
  {
    host: 'reed.example',
    name: 'Reed',
    documents: [
      {
        termsType: 'Terms of Service',
        path: '/terms',
        chapters: ['/terms/content', '/terms/advertising', '/terms/disputes'],
        looks: [[12, TERMS]],
      },
      {
        termsType: 'Privacy Policy',
        path: '/privacy.pdf',
        editions: ['eu', 'elsewhere', 'uk', 'announced', 'trackers-policy'],
        looks: [[12, PRIVACY]],
      },
    ],
  },
  { host: 'brook.example', name: 'Brook', isPaused: true, documents: [] },
];
