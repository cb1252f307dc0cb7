/** Guidelines of the made-up service: a list, and a page for each of these. */
export const CHAPTERS: [slug: string, title: string, sentences: string[]][] = [
  [
    'conduct',
    'Conduct',
    [
      'You must not threaten, harass or deceive other people on the service.',
      'Do not pretend to be somebody else, whether a person or an organisation.',
      'We remove posts that call for violence against a person or a group.',
      'We warn you before we close an account for breaking this rule.',
      'Whoever thinks that we were wrong may object within thirty days.',
      'Accounts that do nothing but insult others are closed without a warning.',
    ],
  ],
  [
    'privacy',
    'Privacy of others',
    [
      'Do not publish where somebody lives, works or goes to school.',
      'Do not publish pictures of people in places where they expect to be alone.',
      'We never sell the messages that you send to other people.',
      'Collecting the names of many people by automatic means is forbidden.',
      'If a picture shows you against your will, tell us and we take it down.',
      'Documents that show the number of a passport or a card are removed at once.',
    ],
  ],
  [
    'content',
    'Content',
    [
      'Mark pictures of wounds and of naked people as sensitive.',
      'Do not sell weapons, drugs or living animals on the service.',
      'Advertisements have to be marked as such in their first line.',
      'We delete what you deleted from our copies within ninety days.',
      'Music and films may be posted by those alone who may show them.',
      'Whoever posts stolen work three times loses the account.',
    ],
  ],
  [
    'honesty',
    'Honesty',
    [
      'Do not buy followers, and do not sell them to anybody else.',
      'Say in the first line of a post that somebody paid you for it.',
      'Pictures that a machine made have to be marked as such.',
      'Do not spread what you know to be untrue about an election.',
      'Accounts that only repeat the posts of others are hidden in the search.',
      'Many accounts of one person that pretend to be many are closed together.',
    ],
  ],
];

/** Each says how it is kept, or it would be too short for a page of terms. */
const ending = (title: string): string[] => [
  `Anybody may report what breaks the rules on ${title.toLowerCase()} by a press on the sign beside a post.`,
  `We look at reports on ${title.toLowerCase()} within a day and write down what we decide and why.`,
];

const page = (title: string, main: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} - Bluebird</title></head>
<body><header><nav><a href="/">Home</a> <a href="/about">About</a></nav></header>
<main><h1>${title}</h1>${main}</main><footer><a href="/contact">Contact</a></footer></body></html>`;

/** The list, at `path`. */
export const contentsPage = (path: string): string =>
  page(
    'Community Guidelines',
    `<p>These are the rules that everybody keeps. Each page says more about one of them.</p>
<ol>${CHAPTERS.map(([slug, title]) => `<li><a href="${path}/${slug}">${title}</a></li>`).join('')}</ol>`,
  );

/** One of the pages; sentences that contain `from` say `to` instead. */
export function chapterPage(slug: string, from = '\n', to = ''): string {
  const [, title = '', sentences = []] = CHAPTERS.find(([one]) => one === slug) ?? [];
  return page(
    title,
    [...sentences, ...ending(title)].map((text) => `<p>${text.includes(from) ? to : text}</p>`).join('\n'),
  );
}
