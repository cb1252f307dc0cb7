/** What can differ between two pages of terms of the same made-up service. */
export interface TermsPage {
  title?: string;
  lang?: string;
  updated?: string;
  /** The sentences about the licence to what people post. */
  licence?: string;
  /** The sentence on what happens to it when they delete. */
  deletion?: string;
  /** More sections, as `[heading, text]`. */
  more?: [heading: string, text: string][];
  /** Markup put before the text: banners, counters, other people's scripts. */
  extra?: string;
}

const LICENCE =
  'When you post something you keep the rights you had. You grant us a worldwide, non-exclusive licence to host, store, reproduce and show your content so that we can run the service.';
const DELETION = 'This licence ends when you delete your content or close your account.';

const SECTIONS: [heading: string, text: string][] = [
  [
    'Who may use the service',
    'You must be at least 16 years old to use the service. If you use it for an organisation, you confirm that you may bind it to these terms. You are responsible for what happens under your account and for keeping your password to yourself.',
  ],
  [
    'How you may behave',
    'You must not harass other people, pretend to be somebody else, or post what you have no right to post. You must not try to break into the service, to disturb it, or to collect what others wrote by automatic means without our written permission.',
  ],
  [
    'What we may do',
    'We may remove content that breaks these terms or the law. We tell you which content we removed and why, unless the law forbids us to. You may object within fourteen days, and a person will look at it again.',
  ],
  [
    'Ending the agreement',
    'You may close your account at any time in the settings. We may close it if you break these terms seriously or again and again. We give you thirty days’ notice unless waiting would harm other people.',
  ],
  [
    'Liability',
    'We run the service with care, but we do not promise that it is always there or free of faults. Nothing in these terms limits our liability for intent, for gross negligence, or for harm to life, body or health.',
  ],
  [
    'Changes to these terms',
    'If we change these terms we tell you at least thirty days before, by e-mail and on the service. If you do not agree you may close your account before the change takes effect.',
  ],
  [
    'Which law applies',
    'The law of the country in which you live applies, and you may go to the courts of the place where you live. If one sentence of these terms does not hold, the others still do.',
  ],
];

/** A section more: the licence no longer ends. */
export const SURVIVAL: [heading: string, text: string] = [
  'What stays',
  'The licence to your content survives the closing of your account and the end of this agreement.',
];

export function termsPage(page: TermsPage = {}): string {
  const { title = 'Terms of Service', lang = 'en', updated = 'Last updated: 1 March 2026' } = page;
  const { licence = LICENCE, deletion = DELETION, more = [], extra = '' } = page;
  const sections = [['Your content', `${licence} ${deletion}`], ...SECTIONS, ...more]
    .map(([heading, text], index) => `<h2>${index + 1}. ${heading}</h2>\n<p>${text}</p>`)
    .join('\n');
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title} - Bluebird</title></head>
<body>
<header><nav><a href="/">Home</a> <a href="/about">About</a> <a href="/login">Sign in</a></nav></header>
${extra}
<main><article><h1>${title}</h1><p>${updated}</p>
<p>These terms are an agreement between you and Bluebird. They say what you may expect from us and what we expect from you when you use the service.</p>
${sections}
</article></main>
<footer><a href="/about/support/tos">Terms</a> <a href="/about/support/privacy-policy">Privacy</a> <a href="/contact">Contact</a></footer>
</body></html>`;
}

/** What a site serves beside its terms. */
export const ordinaryPage = (text = 'Nothing new today.'): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bluebird</title></head>
<body><main><h1>Home</h1><p>${text}</p></main><footer><a href="/about/support/tos">Terms</a></footer></body></html>`;
