import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../../scripts/steps/run-step';
import { keepPdf } from '../../utils/core/compose/keep-pdf';
import { extractPdf } from '../../utils/core/extract/pdf/extract-pdf';

const SHARED = join(ROOT, '..', 'shared');
const FOLDER = join(SHARED, 'corpus', 'pages', 'pdf');
const isThere = existsSync(FOLDER);
if (!isThere) console.log('Left out: real PDF files (../shared/corpus is not there).');

interface Words {
  words(markdown: string): string[];
  tokens(text: string): string[];
  common(a: string[], b: string[]): number;
}

/** Their Markdown parts words and keeps the numbers of pages: the best reading stays below 1. */
const LEAST = 0.92;
const LEAST_MEAN = 0.965;

describe.runIf(isThere)('real PDF files', () => {
  let lab: Words;
  let openPdf: typeof import('../../utils/browser/parsing/pdf/open-pdf').openPdf;
  beforeAll(async () => {
    vi.stubGlobal('DOMMatrix', class {});
    vi.stubGlobal('Path2D', class {});
    lab = await import(pathToFileURL(join(SHARED, 'lab', 'lib.mjs')).href);
    ({ openPdf } = await import('../../utils/browser/parsing/pdf/open-pdf'));
  });

  it('read as people’s Markdown of them does', async () => {
    const files: { id: string; url: string | null }[] = JSON.parse(
      readFileSync(join(FOLDER, '..', 'pdfs.json'), 'utf8'),
    );
    const scores: number[] = [];
    for (const { id, url } of files) {
      const opened = await openPdf(new Uint8Array(readFileSync(join(FOLDER, `${id}.pdf`))), () =>
        Promise.reject(new Error()),
      );
      if (!opened.ok) throw new Error(`${id}: ${opened.error}`);
      expect(keepPdf(opened.value).length).toBeGreaterThan(1000);
      const read = extractPdf(opened.value, { url: url ?? 'https://terms.example/file.pdf' });
      const blocks = read.outcome === 'terms' ? read.editions.flatMap((edition) => edition.blocks) : [];
      const got = lab.tokens(blocks.map(({ text, marker = '' }) => `${marker} ${text}`).join('\n'));
      const want = lab.words(readFileSync(join(FOLDER, `${id}.md`), 'utf8'));
      const score = (2 * lab.common(got, want)) / (got.length + want.length);
      expect(score, id).toBeGreaterThan(LEAST);
      scores.push(score);
    }
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThan(LEAST_MEAN);
  }, 60_000);
});
