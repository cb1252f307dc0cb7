/** Three chapters of made-up guidelines, each long enough to be told from a stub. */
export const CHAPTERS: readonly (readonly [title: string, sentences: readonly string[]])[] = [
  [
    'Conduct',
    [
      'You must not threaten, harass or deceive other people on the service.',
      'Do not pretend to be somebody else, whether a person or an organisation.',
      'We remove posts that call for violence against a person or a group.',
      'We warn you before we close an account for breaking this rule.',
      'Whoever thinks that we were wrong may object within thirty days.',
      'A person who had no part in the first decision looks at it again.',
      'Accounts that do nothing but insult others are closed without a warning.',
    ],
  ],
  [
    'Privacy of others',
    [
      'Do not publish where somebody lives, works or goes to school.',
      'Do not publish pictures of people in places where they expect to be alone.',
      'We never sell the messages that you send to other people.',
      'Collecting the names of many people by automatic means is forbidden.',
      'If a picture shows you against your will, tell us and we take it down.',
      'We answer such a request within three working days.',
      'Documents that show the number of a passport or a card are removed at once.',
    ],
  ],
  [
    'Content',
    [
      'Mark pictures of wounds and of naked people as sensitive.',
      'Do not sell weapons, drugs or living animals on the service.',
      'Advertisements have to be marked as such in their first line.',
      'You keep all rights in what you post and may delete it on any day.',
      'We delete what you deleted from our copies within ninety days.',
      'Music and films may be posted by those alone who may show them.',
      'Whoever posts stolen work three times loses the account.',
    ],
  ],
];
