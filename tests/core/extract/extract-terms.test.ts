// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { extract, fixture, outline, PROSE, termsOf } from './read-page';

describe('a page with a frame and layers', () => {
  const terms = termsOf(fixture('containers/frame-and-layers'));
  it('gives the document alone, in blocks', () => {
    expect(outline(terms.blocks)).toEqual([
      'h1 Terms of Service',
      'p Last updated: May 4, 2024',
      'p Welcome to Harbour. These terms are an agreement between you and Harbour Ltd., and they say what each of us may expect of the other when you use our service.',
      'h2 [1.] Your content',
      'p You keep every right in what you post. You give us a licence to show it to the people whom you choose, and that licence ends when you delete the content or your account.',
      'i1 We do not sell your content.',
      'i1 We may make copies:',
      'i2 to keep the service fast;',
      'i2 to keep it safe.',
      'h2 [2.] What we store',
      'r What | How long',
      'r Posts | Until you delete them',
      'r Logs | 30 days',
      'q Nothing here takes away a right that the law gives you.',
      'p We may change these terms from time to time, and we say so on the site.',
      'p If you do not agree to a change you can close your account before it applies.',
      'h3 Contact',
      'p Write to us at hi@harbour.example at any time.',
    ]);
  });
  it('names its title, kind, language and date', () => {
    expect(terms).toMatchObject({ title: 'Terms of Service', termsType: 'Terms of Service', lang: 'en' });
    expect(terms.dates).toEqual([{ kind: 'updated', iso: '2024-05-04', quote: 'Last updated: May 4, 2024', block: 1 }]);
  });
});

describe('general causes', () => {
  it('reads heading and date that stand before the document', () => {
    const { blocks, dates } = termsOf(fixture('containers/header-lines-outside'));
    expect(outline(blocks).slice(0, 2)).toEqual(['p Updated: 17 December 2025', 'h1 Privacy Policy']);
    expect(dates).toMatchObject([{ kind: 'updated', iso: '2025-12-17' }]);
  });
  it('parts a label from the value beside it', () => {
    const { blocks, dates } = termsOf(fixture('structure/label-and-value'));
    expect(outline(blocks)).toContain('p Effective March 3, 2023');
    expect(dates).toMatchObject([{ kind: 'effective', iso: '2023-03-03' }]);
  });
  it('reads a text once that a page holds twice', () => {
    const text = Array.from(
      { length: 12 },
      (_, i) => `<p>Clause ${i}. ${'You and we agree on this. '.repeat(8)}</p>`,
    ).join('');
    const { blocks } = termsOf(`<title>Terms of Use</title><div>${text}</div><div>${text}</div>`);
    expect(blocks).toHaveLength(12);
  });
  it('reads the document among cards that lead elsewhere, and all of a text that has parts', () => {
    const clause = `<p>You may not ${'sell what others made here, or '.repeat(9)}pass it off as yours.</p>`;
    const document = `<div><h2>Our rule</h2>${clause.repeat(3)}</div>`;
    const cards = Array.from(
      { length: 20 },
      (_, i) =>
        `<div><h3>Rule ${i}</h3><p>What this rule number ${i} is about.</p><a href="/rules/${i}">More</a></div>`,
    );
    const read = (rest: string) =>
      outline(termsOf(`<title>Rules</title><div>${document}${rest}</div>`).blocks).join('\n');
    expect(read(cards.join(''))).not.toContain('is about');
    expect(read(`<div><h2>Other rules</h2>${clause.replaceAll('sell', 'lend').repeat(2)}</div>`)).toContain('lend');
    expect(read(cards.map((card) => card.replace('</p>', `, and ${clause.slice(3, 260)}</p>`)).join(''))).toContain(
      'is about',
    );
  });
  it('leaves menus out that nothing names so, and keeps a table of contents', () => {
    const links = (to: (i: number) => string) =>
      Array.from(
        { length: 6 },
        (_, i) => `<div><a href="${to(i)}"><h6>Chapter ${i}</h6><p>All of chapter ${i}.</p></a></div>`,
      ).join('');
    const read = (body: string) => outline(termsOf(`<title>Terms</title><div>${body}</div>`).blocks).join();
    const terms = `<h1>Terms</h1>${PROSE.repeat(3)}`;
    expect(read(`<div>${links((i) => `/rules/${i}`)}</div>${terms}`)).not.toContain('Chapter');
    expect(read(`<div>${links((i) => `#c${i}`)}</div>${terms}`)).toContain('Chapter');
    expect(read(`${terms}<div>${links((i) => `/rules/${i}`)}</div>`)).toContain('Chapter');
    const tabs = '<ul><li><a href="/a">Imprint</a></li><li><a href="/b">Safety</a></li><li><a href="/c">Rules</a></li>';
    expect(read(`${terms}${tabs}<li><a href="/t" aria-current="page">Terms</a></li></ul>`)).not.toContain('Imprint');
  });
  it('leaves a list of versions out', () => {
    const { blocks } = termsOf(
      `<title>Terms</title><main><h1>Terms</h1><div><h3>June 3, 2022</h3><h3>May 2, 2021</h3><h3>April 1, 2020</h3></div>${PROSE}</main>`,
    );
    expect(outline(blocks).join('\n')).not.toMatch(/202[012]/);
  });
  it('keeps panels that only a click shows', () => {
    const panel =
      '<div style="display:none"><p>We keep copies of what you delete for ninety days, because courts may ask for them and because our backups take as long to run out.</p></div>';
    const { blocks } = termsOf(`<title>Terms</title><main><h1>Terms</h1>${panel}${PROSE.slice(0, 200)}</p></main>`);
    expect(outline(blocks).join()).toContain('ninety days');
  });
  it('takes bidi overrides, zero-width characters and fake markup for text', () => {
    const { blocks } = termsOf(
      `<title>Terms</title><h1>Terms</h1>${PROSE}<p>We \u202enever\u202c sell\u200b data. &lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;you&lt;/b&gt;</p>`,
    );
    expect(blocks.at(-1)?.text).toBe('We \u202enever\u202c sell\u200b data. <script>alert(1)</script> <b>you</b>');
  });
  it('reads Japanese with the date before its phrase', () => {
    const text =
      '<p>当社は、利用者が投稿した内容について、利用者が選んだ相手に表示するための利用許諾を受けます。この許諾は、利用者が内容を削除したときに終了します。</p>'.repeat(
        9,
      );
    const { lang, dates, termsType } = termsOf(
      `<html lang="en"><title>利用規約</title><h1>利用規約</h1><p>2024年4月1日改定</p>${text}`,
    );
    expect({ lang, termsType, iso: dates[0]?.iso }).toEqual({
      lang: 'ja',
      termsType: 'Terms of Service',
      iso: '2024-04-01',
    });
  });
});

describe('pages that are no terms', () => {
  const page = (title: string, body: string): string =>
    `<html><head><title>${title}</title></head><body>${body}</body></html>`;
  it.each([
    ['login', page('Log in to Harbour', '<form><input type="password"></form><a href="/x">Forgot password?</a>')],
    ['login', page('Harbour', '<h1>Anmelden</h1><p>Melden Sie sich an, um fortzufahren.</p><input type="password">')],
    ['captcha', page('Just a moment...', '<p>Checking your browser before you go on to harbour.example.</p>')],
    [
      'consent',
      page(
        'Harbour',
        '<h2>Before you continue</h2><p>We use cookies and data to deliver our services and to measure how they are used.</p><button>Accept all</button>',
      ),
    ],
    ['age-gate', page('Harbour', '<h1>Are you over 18?</h1><p>You must be 18 or older to enter this site.</p>')],
    [
      'geo-block',
      page(
        'Harbour',
        '<p>Harbour is not available in your country. We are sorry for the inconvenience this may cause to you.</p>',
      ),
    ],
    ['maintenance', page('Harbour', '<h1>Wartungsarbeiten</h1><p>Wir sind bald zurück.</p>')],
    [
      'error-page',
      page(
        'Page introuvable',
        '<p>La page que vous cherchez a peut-être été déplacée ou supprimée par son auteur.</p>',
      ),
    ],
    ['needs-scripts', page('Terms of Service', '<div id="root"></div><script src="/app.js"></script>')],
    ['empty', page('', '')],
    ['translated', `<html class="translated-ltr"><head><title>Terms</title></head><body>${PROSE}</body></html>`],
    [
      'translated',
      page('Terms', `<p><font dir="auto"><font dir="auto">Vous gardez vos droits.</font></font></p>${PROSE}`),
    ],
    ['translated', page('Terms', `<p _msttexthash="123">Sie behalten Ihre Rechte.</p>${PROSE}`)],
  ])('%s', (reason, html) => {
    expect(extract(html)).toMatchObject({
      outcome: reason === 'empty' || reason === 'needs-scripts' ? 'unreadable' : 'wall',
      reason,
    });
  });
  it('a long text wins over every word of a wall', () => {
    const words = '<p>Log in, forgot password? We use cookies. Page not found. You must be 18. Just a moment...</p>';
    expect(extract(page('Login - Terms of Service', words + PROSE.repeat(14))).outcome).toBe('terms');
    expect(extract(page('Terms of Service', `<h1>Terms of Service</h1>${words}${PROSE}`)).outcome).toBe('terms');
  });
});
