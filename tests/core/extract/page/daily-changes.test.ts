// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cleanAndRead } from '../../../../utils/core/compose/read-page';
import { pageOf } from '../read-page';

type Change = (page: Document, chance: () => number) => void;

const FOLDER = fileURLToPath(new URL('../../../fixtures/extract', import.meta.url));
/** A script or a parser alone sees their markup, which writing a page out again loses. */
const UNWRITTEN = /cut-in-the-middle|shadow-roots-in-the-markup/;

/** The same numbers at each run. */
const chances = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
};
const madeUp = (chance: () => number): string => `u_${Math.floor(chance() * 1e9).toString(36)}`;
const elements = (page: Document): Element[] => Array.from(page.body.querySelectorAll('*'));
const textsOf = (page: Document): Text[] => {
  const walker = page.createTreeWalker(page.body, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
};
const atEnd = (page: Document, html: string): void => page.body.insertAdjacentHTML('beforeend', html);
const endOfText = (page: Document): Element => page.querySelector('main, article') ?? page.body;

const COOKIES =
  '<p>We use cookies to make this site work, and others to learn how it is used.</p><button>Accept all</button><button>Reject all</button>';

const CHANGES: Record<string, Change> = {
  'names made up anew': (page, chance) => {
    for (const element of elements(page)) {
      if (chance() < 0.5 && !element.id) element.id = madeUp(chance);
      if (chance() < 0.6) element.classList.add(`css-${madeUp(chance)}`);
      element.setAttribute(`data-v-${madeUp(chance)}`, '');
    }
    page.body.classList.add('theme-dark');
  },
  'attributes in another order': (page) => {
    for (const element of elements(page)) {
      const all = Array.from(element.attributes, ({ name, value }) => [name, value] as const);
      for (const [name] of all) element.removeAttribute(name);
      for (const [name, value] of all.reverse()) element.setAttribute(name, value);
    }
  },
  minified: (page) => {
    for (const text of textsOf(page)) {
      const isBetweenLines = text.data.includes('\n') && text.data.trim() === '';
      if (isBetweenLines && !text.parentElement?.closest('pre')) text.data = '';
    }
  },
  'text in pieces': (page, chance) => {
    for (const text of textsOf(page)) {
      if (text.parentElement?.matches('p, li, td, h2') && text.data.length > 40 && chance() < 0.3)
        text.splitText(20).before(page.createComment('v-if'));
    }
  },
  'sections for boxes, and boxes around': (page, chance) => {
    for (const box of page.querySelectorAll('div')) {
      const section = page.createElement('section');
      for (const { name, value } of box.attributes) section.setAttribute(name, value);
      section.append(...box.childNodes);
      box.replaceWith(section);
    }
    for (const line of page.querySelectorAll('p, h2, h3, ul')) {
      if (chance() > 0.4) continue;
      const box = page.createElement('div');
      line.before(box);
      box.append(line);
    }
  },
  'a banner, a menu entry, a footer link': (page) => {
    page.body.insertAdjacentHTML(
      'afterbegin',
      '<div class="promo-banner"><p>Our regatta starts soon. Get your tickets now!</p></div>',
    );
    page.querySelector('nav')?.insertAdjacentHTML('beforeend', '<a href="/new">What is new</a>');
    page.querySelector('footer')?.insertAdjacentHTML('beforeend', '<a href="/jobs">Jobs</a>');
  },
  layers: (page) => {
    atEnd(page, `<div id="cookie-banner" role="dialog">${COOKIES}</div>`);
    atEnd(
      page,
      '<div aria-modal="true"><h2>Sign up</h2><p>See what your friends post.</p><button>Log in</button></div>',
    );
    atEnd(page, '<div id="chat-widget"><p>Hi there! How can we help you today?</p></div>');
  },
  'a cookie box that nothing names': (page) =>
    page.body.insertAdjacentHTML('afterbegin', `<div class="x7">${COOKIES}</div>`),
  'somebody signed in': (page) => {
    page.title = `(7) ${page.title.replace(/^\(\d+\)\s*/, '')}`;
    page.body.insertAdjacentHTML('afterbegin', '<div role="banner"><a href="/ann.lee">Ann Lee</a><span>7</span></div>');
  },
  'advertising and images': (page, chance) => {
    for (const line of page.querySelectorAll('p:not(noscript *)')) {
      if (chance() < 0.2)
        line.insertAdjacentHTML(
          'afterend',
          '<div class="ad-slot"><a href="https://ads.example/x">Buy a boat</a></div>',
        );
      if (chance() < 0.2) line.insertAdjacentHTML('beforebegin', '<img loading="lazy" src="/x.jpg" alt="A boat">');
    }
  },
  'a survey and comments': (page) => {
    const text = endOfText(page);
    text.insertAdjacentHTML(
      'beforeend',
      '<div class="x8"><p>Was this page helpful?</p><button>Yes</button><button>No</button></div>',
    );
    text.insertAdjacentHTML(
      'beforeend',
      '<section id="comments"><h3>2 comments</h3><p>I do not like these terms at all.</p></section>',
    );
  },
  'other queries in links': (page, chance) => {
    for (const link of page.querySelectorAll('a[href]:not([href^="#"])'))
      link.setAttribute('href', `${link.getAttribute('href')?.replace(/\?.*/, '')}?ref=${madeUp(chance)}`);
  },
};

const read = (html: string, url: string): unknown => {
  const extraction = cleanAndRead(html, { url }, pageOf);
  if (extraction.outcome !== 'terms') return extraction.outcome;
  return extraction.editions.map(({ blocks, dates, notices, ...rest }) => ({
    ...rest,
    blocks,
    dates: dates.map(({ kind, iso }) => `${kind} ${iso}`),
    notices: notices.map(({ kind, iso }) => `${kind} ${iso}`),
  }));
};

const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json') && !UNWRITTEN.test(name))
  .map((name) => ({
    ...(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as { url: string; outcome: string }),
    name,
  }))
  .filter(({ outcome }) => outcome === 'terms')
  .map(({ name, url }) => ({ url, name, html: readFileSync(`${FOLDER}/${name.replace(/json$/, 'html')}`, 'utf8') }));

describe('what sites alter every day alters no text and no date', () => {
  it.each(Object.entries(CHANGES))(
    '%s',
    (_, change) => {
      for (const [i, { name, url, html }] of pages.entries()) {
        const page = pageOf(html);
        const before = read(`<!DOCTYPE html>${page.documentElement.outerHTML}`, url);
        change(page, chances(i + 1));
        const after = read(`<!DOCTYPE html>${page.documentElement.outerHTML}`, url);
        expect(after, name).toEqual(before);
      }
    },
    60_000,
  );
});
