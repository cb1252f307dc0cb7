/** Terms of our own writing, long enough to be told from a stub. */
export interface PageParts {
  licence?: string[];
  updated?: string;
  extra?: string[];
  lang?: string;
}

const LICENCE_ENDS = [
  'You grant us a worldwide licence to use, copy and show what you post in order to run the service.',
  'This licence ends when you delete what you posted or close your account.',
];
export const LICENCE_SURVIVES = [
  'You grant us a perpetual and irrevocable worldwide licence to use, copy, show and sublicense what you post for any purpose.',
  'This licence survives the end of your account.',
];

const SECTIONS: [string, string[]][] = [
  [
    'Who may use Murmur',
    [
      'You must be at least sixteen years old to open an account with us.',
      'One person may hold one account, and you keep its password to yourself.',
    ],
  ],
  [
    'What you may not do',
    [
      'Do not threaten, harass or deceive other people on the service.',
      'Do not collect the names or pictures of other people by automatic means.',
    ],
  ],
  [
    'Your privacy',
    [
      'Our privacy notice says which facts about you we keep and how long.',
      'We never sell the messages that you send to other people.',
    ],
  ],
  [
    'Ending the contract',
    [
      'You may close your account on any day and without giving a reason.',
      'We may close your account when you break these terms again and again after a warning.',
    ],
  ],
  [
    'Law and courts',
    [
      'The law of the country in which you live applies to this contract.',
      'You may bring a claim before the courts of the place where you live.',
    ],
  ],
  [
    'Our duty',
    [
      'We run the service with reasonable care, but we cannot promise that it is never interrupted.',
      'If something breaks because of us, we are liable as the law provides.',
    ],
  ],
];

/** A whole page of terms with a frame around it. */
export function termsPage({
  licence = LICENCE_ENDS,
  updated = '1 January 2026',
  extra = [],
  lang = 'en',
}: PageParts = {}): string {
  const sections: [string, string[]][] = [['What you post', licence], ...SECTIONS, ['Other', extra]];
  const body = sections
    .filter(([, texts]) => texts.length > 0)
    .map(
      ([heading, texts], index) => `<h2>${index + 1}. ${heading}</h2>${texts.map((text) => `<p>${text}</p>`).join('')}`,
    )
    .join('\n');
  return `<!DOCTYPE html><html lang="${lang}"><head><title>Terms of Service - Murmur</title></head><body>
<nav><a href="/">Home</a> <a href="/about">About</a></nav>
<main><h1>Terms of Service</h1><p>Last updated: ${updated}</p>${body}</main>
<footer><a href="/terms">Terms</a></footer></body></html>`;
}

export const LOGIN_PAGE = `<!DOCTYPE html><html lang="en"><head><title>Log in - Murmur</title></head><body><main><h1>Log in to Murmur</h1>
<form><label>E-mail <input type="email"></label><label>Password <input type="password"></label><button>Log in</button></form></main></body></html>`;

export const answerHtml = (html: string, headers: Record<string, string> = {}): Response =>
  new Response(html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', Date: 'Sun, 01 Mar 2026 12:00:00 GMT', ...headers },
  });
