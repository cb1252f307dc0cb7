import type { MadeUpSite } from './made-up-sites';
import { reword, TERMS } from './made-up-terms';

const RULES = reword(TERMS, { 'Your content': '', Disputes: '' }, { title: 'Community Guidelines' });
const ENDS =
  'This licence ends when you delete your content or close your account, unless others have shared it with their friends.';
const STORES =
  'You keep the rights to what you post. You grant us a non-exclusive licence to store and show your content';

const terms = (content: string, updated: string) => reword(TERMS, { 'Your content': content }, { updated });

/** A service whose licence grew: one promise moved to its rules, and was dropped there later. */
export const LICENCE_SITE: MadeUpSite = {
  host: 'wharf.example',
  name: 'Wharf',
  documents: [
    {
      termsType: 'Terms of Service',
      path: '/terms',
      looks: [
        [700, terms(`${STORES}, limited to running the service. ${ENDS}`, '1 January 2024')],
        [520, terms(`${STORES} worldwide, royalty-free. ${ENDS}`, '1 June 2025')],
        [400, terms(`${STORES} worldwide, royalty-free.`, '1 October 2025')],
        [
          250,
          terms(
            `${STORES} worldwide, royalty-free. We may make your content available to partners and other companies.`,
            '1 March 2026',
          ),
        ],
        [
          20,
          terms(
            'You keep the rights to what you post. You grant us a perpetual, irrevocable, worldwide, royalty-free licence, with the right to sublicense, to use and show your content for any purpose. This licence survives the closing of your account. We may make your content available to partners, advertisers and other companies.',
            '1 November 2026',
          ),
        ],
      ],
    },
    {
      termsType: 'Community Guidelines',
      path: '/rules',
      looks: [
        [700, RULES],
        [401, reword(RULES, {}, { updated: '1 October 2025', sections: [...RULES.sections, ['Your pictures', ENDS]] })],
        [
          120,
          reword(
            RULES,
            {},
            {
              updated: '1 July 2026',
              sections: [...RULES.sections, ['Your pictures', 'Pictures of other people’s children are taken down.']],
            },
          ),
        ],
      ],
    },
  ],
};
