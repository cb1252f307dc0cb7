/** Pages that show several texts together, of our own writing. */
export const LICENCE_ENDS =
  'You grant us a worldwide licence to use, copy and show what you post in order to run the service. This licence ends when you delete what you posted or close your account.';
export const LICENCE_STAYS =
  'You grant us a perpetual and irrevocable worldwide licence to use, copy, show and sublicense what you post for any purpose. This licence survives the end of your account.';
export const LAW_AT_HOME =
  'The law of the country in which you live applies to this contract, and you may go to the courts there.';
export const LAW_FAR_AWAY =
  'You and we agree to resolve any claim by binding arbitration, one by one, before a single arbitrator in Harbour City.';

const SECTIONS: [string, string][] = [
  [
    'Who may use Murmur',
    'You must be at least sixteen years old to open an account with us. One person may hold one account, and you keep its password to yourself and tell nobody what it is.',
  ],
  [
    'What you may not do',
    'Do not threaten, harass or deceive other people on the service. Do not collect the names or pictures of other people by automatic means, and do not sell what you find here.',
  ],
  [
    'Your privacy',
    'Our privacy notice says which facts about you we keep and how long. We never sell the messages that you send to other people, and we read them only when you report one.',
  ],
  [
    'Ending the contract',
    'You may close your account on any day and without giving a reason. We may close your account when you break these terms again and again after a warning that said why.',
  ],
  [
    'Our duty',
    'We run the service with reasonable care, but we cannot promise that it is never interrupted. If something breaks because of us, we are liable as the law of the place provides.',
  ],
  [
    'What it costs',
    'The service is free of charge. If we ever ask for money for a part of it, we say so before you use that part, and you decide whether you want it at that price or not.',
  ],
  [
    'How to reach us',
    'Write to the harbour master at the address on the first page. A person reads each letter, and answers within ten days of its arrival, in the language that you wrote it in.',
  ],
];

export interface EditionText {
  licence?: string;
  law?: string;
  extra?: string;
  /** Lines above the main heading. */
  above?: string;
  heading?: string;
  /** Lines under it. */
  under?: string;
}

const p = (text: string | undefined): string => (text ? `<p>${text}</p>` : '');

/** One whole text: a main heading, a line or two under it, numbered sections. */
export function textOf({ licence = LICENCE_ENDS, law = LAW_AT_HOME, ...rest }: EditionText = {}): string {
  const { extra, above, heading = 'Terms of Service', under = 'Last updated: 1 January 2026' } = rest;
  const sections: [string, string][] = [['What you post', licence], ...SECTIONS, ['Law and courts', law]];
  const body = [...sections, ...(extra ? [['Other', extra] as [string, string]] : [])]
    .map(([name, text], index) => `<h2>${index + 1}. ${name}</h2>${p(text)}`)
    .join('\n');
  return `${p(above)}<h1>${heading}</h1>${p(under)}${body}`;
}

export const pageWith = (...texts: string[]): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Terms of Service - Murmur</title></head><body><nav><a href="/">Home</a> <a href="/about">About</a></nav><main>${texts.join('\n')}</main><footer><a href="/terms">Terms</a></footer></body></html>`;
