/** A page of terms of a service that does not exist: sections as `[heading, text]`. */
export interface MadeUpTerms {
  title: string;
  updated: string;
  sections: [heading: string, text: string][];
  /** Markup before the text. */
  notice?: string;
}

const SECTIONS: MadeUpTerms['sections'] = [
  [
    'Who may use Murmur',
    'You must be at least 16 years old. You are responsible for what happens under your account and for keeping your password to yourself.',
  ],
  [
    'Your content',
    'You keep the rights to what you post. You grant us a non-exclusive licence to store and show it so that we can run the service. This licence ends when you delete your content or close your account.',
  ],
  [
    'Your messages',
    'We do not read your private messages. We do not use your posts or your messages to train artificial intelligence.',
  ],
  [
    'Advertising',
    'We show advertising that fits the page you are reading. We do not sell your personal information, and we do not share it with advertisers.',
  ],
  [
    'How long we keep things',
    'We delete what you delete within 30 days. Backups are overwritten within another 30 days.',
  ],
  [
    'Changes to these terms',
    'If we change these terms we tell you at least thirty days before, by e-mail and on the service. If you do not agree you may close your account before the change takes effect.',
  ],
  [
    'Disputes',
    'The law of the country in which you live applies, and you may go to the courts of the place where you live.',
  ],
];

export const TERMS: MadeUpTerms = { title: 'Terms of Service', updated: '1 March 2025', sections: SECTIONS };

/** The terms with the text of some sections replaced, by heading; an empty one takes the section out. */
export const reword = (
  terms: MadeUpTerms,
  words: Record<string, string>,
  more: Partial<MadeUpTerms> = {},
): MadeUpTerms => ({
  ...terms,
  sections: terms.sections
    .map(([heading, text]): [string, string] => [heading, words[heading] ?? text])
    .filter(([, text]) => text !== ''),
  ...more,
});

/** As a site would serve it. */
export const pageOf = ({ title, updated, sections, notice = '' }: MadeUpTerms, name: string): string =>
  `<!doctype html><html lang="en"><head><title>${title} | ${name}</title></head><body>
<header><nav><a href="/">Home</a> <a href="/login">Sign in</a></nav></header>
<main><article><h1>${title}</h1><p>Last updated: ${updated}</p>${notice}
<p>These terms are an agreement between you and ${name}. They say what you may expect from us and what we expect from you.</p>
${sections.map(([heading, text], at) => `<h2>${at + 1}. ${heading}</h2><p>${text.replaceAll('Murmur', name)}</p>`).join('\n')}
</article></main>
<footer><a href="/terms">Terms</a> <a href="/privacy">Privacy</a></footer></body></html>`;
