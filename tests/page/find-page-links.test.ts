// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findPageLinks } from '../../utils/page/find-page-links';
import { isTermsPath } from '../../utils/page/is-terms-path';

const parse = (html: string): Document => {
  const page = document.implementation.createHTMLDocument();
  page.head.innerHTML = '<base href="https://example.org/">';
  page.body.innerHTML = html;
  return page;
};
const hrefs = (html: string) => findPageLinks(parse(html)).map(({ href }) => href);

it('finds links by their relation and in the frame of the site, never among the words of users', () => {
  expect(
    hrefs(`
      <p><a href="/legal/terms">Terms</a> <a href="/u/7">A profile</a> <a rel="privacy-policy" href="/pp">Ours</a></p>
      <footer><a href="/x1">Nutzungsbedingungen</a></footer>`),
  ).toEqual(['https://example.org/x1', 'https://example.org/pp']);
});

it('sends each address once, without what its query carries', () => {
  const link = '<a href="/terms?user=ada&token=1#top">Terms</a>';
  expect(hrefs(`<footer>${link}${link}</footer>`)).toEqual(['https://example.org/terms']);
});

it('says which links the site itself put there, and not its users', () => {
  const page = parse(`
    <main><a href="/@ada/terms">Terms</a><article><footer><a href="/post/terms">Terms</a></footer></article></main>
    <nav><a href="/tos">Terms</a></nav><div role="contentinfo"><a href="/privacy">Privacy</a></div>`);
  expect(findPageLinks(page).map(({ text, isInFrame }) => [text, isInFrame])).toEqual([
    ['Privacy', true],
    ['Terms', true],
  ]);
});

it('knows a link of the site’s own that users wrote down as well', () => {
  const page = parse('<nav><a href="/tos">Terms</a></nav><article><a href="/tos">see the terms</a></article>');
  expect(findPageLinks(page)).toEqual([{ href: 'https://example.org/tos', text: 'Terms', isInFrame: true }]);
});

it('leaves out what is no page, and what is no label', () => {
  const post = `<nav><a href="/post">${'A long post of somebody. '.repeat(5)}</a></nav>`;
  expect(
    hrefs(
      `<footer><a href="javascript:terms()">x</a><a href="mailto:legal@example.org">x</a><a href="/">x</a></footer>${post}`,
    ),
  ).toEqual([]);
});

it('sends a hundred at most', () => {
  const links = Array.from({ length: 300 }, (_, index) => `<a href="/terms/${index}">Terms</a>`);
  expect(hrefs(`<footer>${links.join('')}</footer>`)).toHaveLength(100);
});

it('takes no word inside another for terms', () => {
  expect(isTermsPath('https://example.org/photos/1')).toBe(false);
  expect(isTermsPath('https://example.org/tos')).toBe(true);
  expect(isTermsPath('https://terms.example.org/photo')).toBe(false);
});
