// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findPageNames } from '../../../utils/core/extract/page/find-page-names';
import { readsLikeTerms } from '../../../utils/core/extract/page/reads-like-terms';
import { findTermsType } from '../../../utils/core/extract/terms-type/find-terms-type';
import { leaveOutSite } from '../../../utils/core/extract/terms-type/leave-out-site';
import { PROSE } from './read-page';

const LONG = PROSE.repeat(5);
const pageAt = (html: string): Document =>
  new JSDOM(html, { url: 'https://www.open-harbour.example/a/b1' }).window.document;
/** As the page and the background do together. */
const isNamedTerms = (title: string, body = LONG, heading = ''): boolean => {
  const page = pageAt(`<title>${title}</title>${heading && `<h1>${heading}</h1>`}${body}`);
  const isNamed = (name: string): boolean => findTermsType(leaveOutSite(name, page.URL)) !== undefined;
  return findPageNames(page).some(isNamed) && readsLikeTerms(page);
};
const posts = (tag: string): string =>
  Array.from({ length: 6 }, (_, i) => `<${tag} class="post"><a href="/u/jo${i}">Jo ${i}</a>${PROSE}</${tag}>`).join('');

describe('a page that only its name speaks for', () => {
  it('is asked about when it has text enough', () => {
    expect(findPageNames(pageAt(`<title>Harbour</title><h1>Privacy\n <b>Policy</b></h1>${LONG}`))).toEqual([
      'Harbour',
      'Privacy Policy',
    ]);
    expect(findPageNames(pageAt(`<title>Sheds</title><div>${LONG}</div>`))).toEqual(['Sheds']);
    expect(findPageNames(pageAt('<title>Privacy Policy</title><p>Soon.</p>'))).toEqual([]);
    expect(findPageNames(pageAt(`<title>Privacy Policy</title><script>${LONG}</script>`))).toEqual([]);
  });

  it.each([
    'Terms of Service',
    'Terms of Service | Open Harbour',
    "Open Harbour's Privacy Policy",
    'Harbour: Community Guidelines',
    'Jetty Terms of Use – Jetty',
    'Our Cookie Policy',
    'Terms of Service and Privacy Policy (EU), 2025',
    'Nutzungsbedingungen · Hafen',
    "Conditions générales d'utilisation",
    '利用規約 | Harbour',
  ])('is terms: %s', (title) => {
    expect(isNamedTerms(title)).toBe(true);
  });

  it.each([
    'What do you think of the new Harbour terms of service?',
    'What do you think of the new terms of service',
    'New terms of service explained',
    'Terms of Service: what changes for you',
    'Harbour’s privacy policy is a scandal | The Daily Pier',
    'Jo on Harbour: “Terms of Service”',
    'Jo (@jo) | Privacy Policy',
    'Terms of Service : r/harbour',
    'Re: Terms of Service',
    'How to report a breach of our Community Guidelines',
    'How we change our Privacy Policy – Help Centre',
    'Harbour sued over its terms of service, court papers show',
    'Terms of Service haters',
    'Privacy policy generator',
    'Terms of Service | Everything that people say about boats | Harbour',
    'Was bedeuten die neuen Nutzungsbedingungen für mich',
    '#termsofservice terms of service',
  ])('is none by its name: %s', (title) => {
    expect(isNamedTerms(title)).toBe(false);
    expect(isNamedTerms('Harbour', LONG, title)).toBe(false);
  });

  it.each([
    ['a thread of articles', posts('article')],
    ['a thread with the hour of each post', posts('div').replaceAll('</a>', '</a><time>2h</time>')],
    ['a feed', `<div role="feed">${posts('div')}</div>`],
    ['a group page where people write', `${LONG}<div contenteditable="true"></div>`],
    ['a chat', `<div role="log">${LONG}</div>`],
    ['a thread with handles', LONG.replaceAll('<p>', '<p>@jo.doe says ')],
    ['an article with its author', `<p><a rel="author" href="/jo">Jo</a></p>${LONG}`],
    ['a question with answers', `<div itemscope itemtype="https://schema.org/QAPage">${LONG}</div>`],
    [
      'a list of results',
      `<ul>${'<li><a href="/r">Terms of Service of a shop</a> saved by many</li>'.repeat(60)}</ul>`,
    ],
  ])('is none by its shape: %s', (_, body) => {
    expect(isNamedTerms('Terms of Service', body)).toBe(false);
  });
});
