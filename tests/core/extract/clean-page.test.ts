// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../utils/core/compose/clean-html';
import { cleanPage } from '../../../utils/core/extract/clean-page';
import { extractTerms } from '../../../utils/core/extract/extract-terms';
import { fixture, PROSE, pageOf, URL_OF_PAGES } from './read-page';

const clean = (html: string): string => cleanPage(pageOf(html), URL_OF_PAGES);

describe('cleanPage', () => {
  it('keeps no name, token, form value, script, comment, address part or hidden field', () => {
    const cleaned = clean(fixture('containers/frame-and-layers'));
    for (const secret of [
      'Jo Smith',
      'jo.smith',
      's3cret',
      'tok-123',
      'typed by',
      'u=77',
      'ref=tos',
      '#x',
      '7f3a',
      'style',
      '(2)',
      'cfemail',
      'onclick',
    ]) {
      expect(cleaned).not.toContain(secret);
    }
    expect(cleaned).toContain('href="https://harbour.example/content"');
  });
  it.each(['containers/frame-and-layers', 'containers/header-lines-outside', 'structure/label-and-value'])(
    'gives the same terms as the page itself: %s',
    (name) => {
      const html = fixture(name);
      const hints = { url: URL_OF_PAGES };
      expect(extractTerms(pageOf(clean(html)), hints)).toEqual(extractTerms(pageOf(html), hints));
    },
  );
  it('stays the same where only names, scripts, wrappers and tokens differ', () => {
    const page = (token: string): string =>
      `<html lang="en"><head><title>Terms</title><script>var t='${token}'</script></head><body class="${token}" data-t="${token}"><div class="c-${token}"><div id="r${token}"><h1 onclick="go()">Terms</h1>${PROSE}<input type="hidden" value="${token}"><a href="/x?t=${token}">more</a></div></div></body></html>`;
    expect(clean(page('a1'))).toBe(clean(page('b2')));
  });
  it('keeps what tells a wall', () => {
    for (const html of [
      '<title>Harbour</title><form><input type="password" value="pw"></form><p>Log in</p>',
      '<title>Terms</title><div id="root"></div><script src="/a.js"></script>',
      `<html class="translated-ltr"><body>${PROSE}</body></html>`,
    ]) {
      const hints = { url: URL_OF_PAGES };
      expect(extractTerms(pageOf(clean(html)), hints)).toEqual(extractTerms(pageOf(html), hints));
      expect(clean(html)).not.toContain('pw');
    }
  });
  it('reads open shadow trees of a living page, and slots in their place', () => {
    const page = pageOf(`<title>Terms</title><main><harbour-terms><b slot="name">Harbour</b></harbour-terms></main>`);
    const root = page.querySelector('harbour-terms')!.attachShadow({ mode: 'open' });
    for (const one of pageOf(`<h1>Terms of <slot name="name"></slot></h1>${PROSE}`).body.children) {
      root.append(page.importNode(one, true));
    }
    const cleaned = cleanPage(page, URL_OF_PAGES);
    expect(cleaned).toContain('<h1>Terms of <b>Harbour</b></h1>');
    expect(cleaned).toContain('not a day longer');
  });
  it('opens no data of scripts where a page asks for a password', () => {
    const html = `<title>Terms</title><input type="password"><noscript>${PROSE.repeat(4)}</noscript>`;
    expect(cleanHtml(html, URL_OF_PAGES, pageOf)).not.toContain('not a day longer');
    expect(cleanHtml(html.replace(/<input[^>]*>/, ''), URL_OF_PAGES, pageOf)).toContain('not a day longer');
  });
});
