// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cleanAndRead } from '../../../utils/core/compose/read-page';
import type { Block, Extraction, Terms } from '../../../utils/core/model/terms';

interface WrittenEdition {
  edition?: string;
  title?: string;
  lang?: string;
  /** Empty where the page must not be taken to name one. */
  region?: string;
  termsType?: string;
  dates?: { kind: string; iso: string }[];
  notices?: { kind: string; iso?: string }[];
  /** All blocks in order: `## 2. Heading`, `paragraph`, `  - (a) item of the second depth`, `cell | cell`, `> quote`. */
  blocks?: string[];
}

/** What stands beside a page: what is named must match, what is absent is not looked at. */
interface Written {
  url: string;
  outcome: 'terms' | 'wall' | 'unreadable';
  reason?: string;
  editions?: WrittenEdition[];
}

const FOLDER = fileURLToPath(new URL('../../fixtures/extract', import.meta.url));
// One window for all: making one costs more than parsing.
const { window } = new JSDOM('');
const parse = (html: string): Document => new window.DOMParser().parseFromString(html, 'text/html');

const lead = ({ kind, level = 1 }: Block): string => {
  if (kind === 'heading') return `${'#'.repeat(level)} `;
  if (kind === 'item') return `${'  '.repeat(level - 1)}- `;
  return kind === 'quote' ? '> ' : '';
};
const writeBlock = (block: Block): string =>
  `${lead(block)}${block.marker === undefined ? '' : `${block.marker} `}${block.text}`;

/** What was read, written as the fixture writes it and only as far as it does. */
function writeEdition(terms: Terms | undefined, written: WrittenEdition): unknown {
  if (!terms) return 'no such edition was read';
  const { edition, title, lang, region, termsType } = terms;
  const all: WrittenEdition = {
    edition,
    title,
    lang,
    region: region ?? '',
    termsType,
    dates: terms.dates.map(({ kind, iso }) => ({ kind, iso })),
    notices: terms.notices.map(({ kind, iso }, i) =>
      written.notices?.[i]?.iso === undefined ? { kind } : { kind, iso },
    ),
    blocks: terms.blocks.map(writeBlock),
  };
  return Object.fromEntries(Object.keys(written).map((key) => [key, all[key as keyof WrittenEdition]]));
}

function writeAll(extraction: Extraction, { reason, editions }: Written): unknown {
  const all: Record<string, unknown> = { outcome: extraction.outcome };
  if (extraction.outcome !== 'terms') {
    if (reason !== undefined) all.reason = extraction.reason;
    return all;
  }
  if (!editions) return all;
  const { length } = extraction.editions;
  all.editions = editions.map((written, i) => writeEdition(extraction.editions[i], written));
  if (length > editions.length) all.unnamed = extraction.editions.slice(editions.length).map(({ title }) => title);
  return all;
}

const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length))
  .sort();

describe('pages of one cause each, read as the product reads them', () => {
  it.each(names)('%s', (name) => {
    const written = JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as Written;
    const html = readFileSync(`${FOLDER}/${name}.html`, 'utf8');
    const { url, ...rest } = written;
    expect(writeAll(cleanAndRead(html, { url }, parse), written)).toEqual(rest);
  });
});
