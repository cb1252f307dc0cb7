// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../../utils/core/extract/clean-page';
import { findChapters } from '../../../../utils/core/extract/parts/find-chapters';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const URL_OF = 'https://murmur.example/rules';

const TITLES = ['Violence', 'Hateful conduct', 'Spam', 'Private facts', 'Nudity'];
const slug = (title: string): string => title.toLowerCase().replace(/ /g, '-');
const entry = (title: string, base = '/rules'): string => `<li><a href="${base}/${slug(title)}">${title}</a></li>`;

const page = (main: string): string =>
  `<html lang="en"><head><title>Community Guidelines</title></head><body><nav><a href="/">Home</a><a href="/about">About</a></nav>
<main><h1>Community Guidelines</h1><p>These are the rules that everybody on Murmur keeps. Each page says more.</p>${main}</main>
<footer><a href="/legal/terms">Terms</a><a href="/legal/privacy">Privacy</a></footer></body></html>`;

const chaptersOf = (html: string, url = URL_OF) =>
  findChapters(parse(cleanPage(parse(html), url)), { url, termsType: 'Community Guidelines' });

describe('findChapters', () => {
  it('finds the pages that a table of contents lists, in its order', () => {
    const found = chaptersOf(page(`<ol>${TITLES.map((title) => entry(title)).join('')}</ol>`));
    expect(found.map(({ title }) => title)).toEqual(TITLES);
    expect(found[1]).toEqual({ url: 'https://murmur.example/rules/hateful-conduct', title: 'Hateful conduct' });
  });

  it('takes a card’s heading for the title, whatever its teaser says', () => {
    const card = (title: string): string =>
      `<div><a href="/rules/${slug(title)}/"><h3>${title}</h3></a><p>What we mean by it, and what we do about it when somebody tells us.</p></div>`;
    expect(chaptersOf(page(TITLES.map(card).join(''))).map(({ title }) => title)).toEqual(TITLES);
  });

  it.each([
    [
      'three links',
      page(
        `<ul>${TITLES.slice(0, 3)
          .map((title) => entry(title))
          .join('')}</ul>`,
      ),
    ],
    [
      'links to places of the page',
      page(`<ol>${TITLES.map((title) => `<li><a href="#${slug(title)}">${title}</a></li>`).join('')}</ol>`),
    ],
    ['pages that do not lie below', page(`<ol>${TITLES.map((title) => entry(title, '/help')).join('')}</ol>`)],
    ['another host', page(`<ol>${TITLES.map((title) => entry(title, 'https://other.example/rules')).join('')}</ol>`)],
    [
      'an index of a whole help centre',
      page(`<ul>${Array.from({ length: 41 }, (_, at) => entry(`Question ${at}`)).join('')}</ul>`),
    ],
    [
      'documents of their own',
      page(
        `<ul>${['Terms of Service', 'Privacy Policy', 'Cookie Policy', 'Copyright Policy', 'Imprint'].map((title) => entry(title)).join('')}</ul>`,
      ),
    ],
    [
      'links inside sentences',
      page(
        TITLES.map(
          (title) => `<p>What we say about <a href="/rules/${slug(title)}">${title}</a> holds for pictures too.</p>`,
        ).join(''),
      ),
    ],
    [
      'a document with a list of pages that say more',
      page(
        `${Array.from({ length: 12 }, (_, at) => `<h2>${at + 1}. Rule</h2><p>Whoever breaks this rule is warned first, and loses the account when it happens again within a year of the warning, unless the law asks us to act at once.</p>`).join('')}<ul>${TITLES.map((title) => entry(title)).join('')}</ul>`,
      ),
    ],
    [
      'mostly other links',
      page(
        `<ul>${TITLES.map((title) => entry(title)).join('')}${TITLES.map((title) => entry(title, '/news')).join('')}</ul>`,
      ),
    ],
  ])('finds none on a page with %s', (_, html) => {
    expect(chaptersOf(html)).toEqual([]);
  });

  it('knows the folder of an index page, and of one with an ending', () => {
    const list = page(`<ol>${TITLES.map((title) => entry(title)).join('')}</ol>`);
    for (const url of [`${URL_OF}/`, `${URL_OF}/index.html`, `${URL_OF}.html`])
      expect(chaptersOf(list, url)).toHaveLength(5);
    expect(chaptersOf(list, 'https://murmur.example/')).toEqual([]);
  });
});
