// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../../utils/core/compose/clean-html';
import { readPage } from '../../../../utils/core/compose/read-page';
import { pageOf, URL_OF_PAGES } from '../read-page';

const CLAUSE = 'You agree that we may do a thing with it, and that we tell you about it. ';
const TEXT = `<p>${CLAUSE.repeat(20)}</p>`;
const times = (count: number, write: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => write(i)).join('');

/** Shadow trees that each show what they hold twice: all of it twice at every depth, were both slots believed. */
const slotsInSlots = (depth: number): string =>
  `${'<div><template shadowrootmode="open"><slot></slot><slot></slot></template>'.repeat(depth)}<p>${CLAUSE}</p>`;

/** More of each takes a parser too long; what grows as the square shows here as well. */
const PAGES: Record<string, string> = {
  'many tiny paragraphs': times(6000, (i) => `<p>x${i}</p>`),
  'many rows': `<table>${times(3000, (i) => `<tr><td>c${i}</td><td>v</td></tr>`)}</table>`,
  'many links': times(4000, (i) => `<p><a href="/l${i}">link ${i}</a></p>`),
  'many days in one line': `<p>${times(4000, (i) => `Updated: May ${1 + (i % 28)}, 20${10 + (i % 15)}. `)}</p>${TEXT}`,
  'many days in lines': TEXT + times(3000, (i) => `<p>Updated: ${1 + (i % 12)}/${1 + (i % 28)}/2020</p>`),
  'many buttons': `${times(3000, () => '<div><button>Yes</button><button>No</button></div>')}${TEXT}`,
  'many texts of one name': times(
    300,
    (i) => `<h2>Terms of Service</h2><p>Effective in ${i}</p><p>${CLAUSE.repeat(21)}</p>`,
  ),
  'many hidden panels': TEXT + times(2000, (i) => `<h3>x</h3><div hidden><p>${i} ${CLAUSE}</p></div>`),
  'many slots': `<div><template shadowrootmode="open">${'<slot></slot>'.repeat(3000)}</template>${'<b>x</b>'.repeat(3000)}</div>${TEXT}`,
  'slots in slots': slotsInSlots(60),
  'names without end': `<div class="${'nav-'.repeat(500_000)}" style="display${' '.repeat(300_000)}x">${TEXT}</div>`,
  'scripts that break off': times(300, () => `<script>var a=${'{"a":['.repeat(2000)}</script>`),
  'a hidden address without end': `<span data-cfemail="${'42'.repeat(300_000)}">x</span>${TEXT}`,
  'deep JSON': `<script type="application/json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script>`,
  'JSON that names prototypes': `<script type="application/json">{"__proto__":{"own":"${CLAUSE.repeat(40)}"},"constructor":null,"toString":null}</script>`,
  'a title without end': `<h1>${'Terms: '.repeat(50_000)}</h1>${TEXT}`,
  'white space without end': `<pre>a${' '.repeat(200_000)}b${'\n \t'.repeat(50_000)}</pre>${TEXT}`,
};

describe('hostile markup', () => {
  it.each(Object.keys(PAGES))(
    '%s',
    (name) => {
      let parsing = 0;
      const parse = (html: string): Document => {
        const from = performance.now();
        const page = pageOf(html);
        parsing += performance.now() - from;
        return page;
      };
      const started = performance.now();
      const html = `<html lang="en"><head><title>Terms of Use</title></head><body>${PAGES[name]}</body></html>`;
      const extraction = readPage(parse(cleanHtml(html, URL_OF_PAGES, parse)), { url: URL_OF_PAGES });
      expect(extraction.outcome).toMatch(/^(?:terms|wall|unreadable)$/);
      expect(performance.now() - started - parsing).toBeLessThan(5000);
      expect(({} as { own?: string }).own).toBeUndefined();
    },
    30_000,
  );
});
