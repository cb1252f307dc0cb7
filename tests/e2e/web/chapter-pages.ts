import { CHAPTERS as TEXTS } from '../../pipeline/stand-ins/chapter-texts';

const HONESTY = [
  'Do not buy followers, and do not sell them to anybody else.',
  'Say in the first line of a post that somebody paid you for it.',
  'Pictures that a machine made have to be marked as such.',
  'Do not spread what you know to be untrue about an election.',
  'Accounts that only repeat the posts of others are hidden in the search.',
  'Many accounts of one person that pretend to be many are closed together.',
];

/** Guidelines of the made-up service: a list, and a page for each of these. */
export const CHAPTERS = [...TEXTS, ['Honesty', HONESTY] as const].map(([title, sentences]) => ({
  slug: title.replace(/ .*/, '').toLowerCase(),
  title,
  sentences,
}));

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
<ol>${CHAPTERS.map(({ slug, title }) => `<li><a href="${path}/${slug}">${title}</a></li>`).join('')}</ol>`,
  );

/** One of the pages; sentences that contain `from` say `to` instead. */
export function chapterPage(slug: string, from = '\n', to = ''): string {
  const { title = '', sentences = [] } = CHAPTERS.find((one) => one.slug === slug) ?? {};
  return page(
    title,
    [...sentences, ...ending(title)].map((text) => `<p>${text.includes(from) ? to : text}</p>`).join('\n'),
  );
}
